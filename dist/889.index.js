export const id = 889;
export const ids = [889];
export const modules = {

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEMO_CONFIG: () => (/* binding */ DEMO_CONFIG)
/* harmony export */ });
/** The config that `demo` brings up to date, like one that a team maintained by hand. */
const DEMO_CONFIG = `# LiteLLM proxy of the platform team
model_list:
  - model_name: gpt-4o            # Azure, our own deployment
    litellm_params:
      model: azure/gpt-4o
      api_key: os.environ/AZURE_API_KEY

  # --- GitHub Copilot ---
  - model_name: copilot-gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      mode: chat
      max_input_tokens: 111424    # measured last year

  - model_name: copilot-claude-sonnet-4.5
    litellm_params:
      model: github_copilot/claude-sonnet-4.5
      rpm: 30                     # be kind to the others
    model_info:
      mode: chat
      max_tokens: 32000
      max_input_tokens: 168000
      max_output_tokens: 32000
      supports_function_calling: true
      supports_parallel_function_calling: true
      supports_reasoning: true
      supports_response_schema: true
      supports_vision: true

  - model_name: copilot-o3-mini
    litellm_params:
      model: github_copilot/o3-mini
    model_info:
      mode: chat
      max_input_tokens: 64000

litellm_settings:
  drop_params: true
`;


/***/ })

};
