export const id = 458;
export const ids = [458];
export const modules = {

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareApiVersions: () => (/* binding */ compareApiVersions)
});

// EXTERNAL MODULE: ./lib/copilot/index.js + 17 modules
var copilot = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/copilot/versions.js
var versions = __webpack_require__(3675);
;// CONCATENATED MODULE: ./lib/copilot/version-limits.js


/**
 * Compares a catalogue with the one that Copilot reports for the API version that LiteLLM calls it with. Newer versions are
 * said to report larger windows, and LiteLLM's calls are held to those of its own version.
 *
 * @param read the catalogue that entries are written from
 * @param proxys the catalogue for `LITELLM_API_VERSION`
 * @param ids the models that are served
 * @returns undefined when both say the same about these models
 */
function differentLimits(read, proxys, ids) {
    const others = new Map(proxys.models.map((model) => [model.id, model]));
    const unread = new Set(proxys.unreadable);
    const served = read.models.filter(({ id }) => ids.has(id) && !unread.has(id));
    const unlisted = served.filter(({ id }) => !others.has(id)).map(({ id }) => id);
    const different = served.flatMap((model) => {
        const what = difference(model.limits, others.get(model.id)?.limits);
        return what === undefined ? [] : [`${model.id} (${what})`];
    });
    const parts = [
        ...(different.length === 0
            ? []
            : [`reports other limits for ${(0,words/* count */.U9)(different.length, 'model')}: ${(0,words/* list */.p_)(different, MOST_SHOWN)}`]),
        ...(unlisted.length === 0 || proxys.nameless > 0
            ? []
            : [`does not list ${(0,words/* count */.U9)(unlisted.length, 'model')}: ${(0,words/* list */.p_)(unlisted, MOST_SHOWN)}`]),
    ];
    if (parts.length === 0)
        return undefined;
    return {
        message: `LiteLLM calls Copilot with API version ${versions/* LITELLM_API_VERSION */.CY}, for which Copilot ${parts.join(', and ')}. To sync what that version reports, set \`copilot-api-version: ${versions/* LITELLM_API_VERSION */.CY}\`.`,
    };
}
const MOST_SHOWN = 5;
const NAMES = { prompt: 'prompt tokens', output: 'output tokens', contextWindow: 'tokens in all' };
/** The first limit that both state and that differs. */
function difference(read, other = {}) {
    for (const key of ['prompt', 'output', 'contextWindow']) {
        const [ours, theirs] = [read[key], other[key]];
        if (ours === undefined || theirs === undefined || ours === theirs)
            continue;
        return `${(0,words/* formatNumber */.ZV)(theirs)} ${NAMES[key]} instead of ${(0,words/* formatNumber */.ZV)(ours)}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/api-versions.js




/**
 * Reads the catalogue once more, with the API version that LiteLLM calls Copilot with, and says where it differs from the one
 * that entries were written from. What cannot be read is a notice: the run is over.
 *
 * @param ids the models that are served
 */
async function compareApiVersions(catalogue, ids, settings, world) {
    try {
        const other = await (0,copilot/* fetchCatalogue */.kp)({ ...settings, apiVersion: versions/* LITELLM_API_VERSION */.CY }, world);
        const notice = differentLimits(catalogue, other.catalogue, new Set(ids));
        return notice === undefined ? [] : [notice];
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        const message = `The limits for API version ${versions/* LITELLM_API_VERSION */.CY}, which LiteLLM calls Copilot with, were not compared: ${error.problem.message}`;
        return [{ message }];
    }
}


/***/ })

};
