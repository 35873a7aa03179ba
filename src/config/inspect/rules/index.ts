import type { Rule } from '../rule.ts';
import { accessWindows } from './access-windows.ts';
import { aliasHidesEntry } from './alias-hides-entry.ts';
import { aliasShape } from './alias-shape.ts';
import { aliasWithoutFallbacks } from './alias-without-fallbacks.ts';
import { autoRouter } from './auto-router.ts';
import { balancedName } from './balanced-name.ts';
import { cacheModelsFor } from './cache-models-for.ts';
import { capabilityType } from './capability-type.ts';
import { capitalHeaders, headersType, partialHeaders } from './copilot-headers.ts';
import { credentialShape } from './credential-shape.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateKey } from './duplicate-key.ts';
import { emptyConfig } from './empty-config.ts';
import { entryKey } from './entry-key.ts';
import { entryLabel } from './entry-label.ts';
import { entryShape } from './entry-shape.ts';
import { envReference, envUnset } from './env-reference.ts';
import { fallbackShape } from './fallback-shape.ts';
import { guardrailShape } from './guardrail-shape.ts';
import { includedSettings, missingInclude } from './included-file.ts';
import { limitType } from './limit-type.ts';
import { literalSecret } from './literal-secret.ts';
import { missingMasterKey, weakMasterKey } from './master-key.ts';
import { mcpServer } from './mcp-server.ts';
import { misplacedSetting } from './misplaced-setting.ts';
import { missingCredential } from './missing-credential.ts';
import { missingModelId } from './missing-model-id.ts';
import { modeEndpoint } from './mode-endpoint.ts';
import { nameType } from './name-type.ts';
import { negativeValue } from './negative-value.ts';
import { nestedModelInfo } from './nested-model-info.ts';
import { noModels } from './no-models.ts';
import { oldCapability } from './old-capability.ts';
import { paramType } from './param-type.ts';
import { plainData } from './plain-data.ts';
import { retypedName } from './retyped-name.ts';
import { sectionType } from './section-type.ts';
import { settingType } from './setting-type.ts';
import { sharedBackend } from './shared-backend.ts';
import { supportedEndpoints } from './supported-endpoints.ts';
import { textNumber } from './text-number.ts';
import { timeoutType } from './timeout-type.ts';
import { unknownAliasTarget } from './unknown-alias-target.ts';
import { unknownCredential } from './unknown-credential.ts';
import { unknownFallback } from './unknown-fallback.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownMode } from './unknown-mode.ts';
import { unknownProvider } from './unknown-provider.ts';
import { unknownStrategy } from './unknown-strategy.ts';
import { unknownTag } from './unknown-tag.ts';
import { unquotedDate } from './unquoted-date.ts';
import { unusedIgnore } from './unused-ignore.ts';

/** Every rule, in the order of the documentation: the file, entries, what they contain, settings, references, credentials. */
export const RULES: readonly Rule[] = [
  emptyConfig,
  sectionType,
  plainData,
  unknownTag,
  duplicateKey,
  unknownKey,
  includedSettings,
  missingInclude,
  noModels,
  entryShape,
  nameType,
  entryKey,
  duplicateEntry,
  balancedName,
  sharedBackend,
  unknownProvider,
  missingModelId,
  autoRouter,
  paramType,
  entryLabel,
  accessWindows,
  limitType,
  timeoutType,
  negativeValue,
  capabilityType,
  unknownMode,
  modeEndpoint,
  textNumber,
  unquotedDate,
  nestedModelInfo,
  cacheModelsFor,
  supportedEndpoints,
  oldCapability,
  headersType,
  partialHeaders,
  capitalHeaders,
  credentialShape,
  unknownCredential,
  missingCredential,
  settingType,
  guardrailShape,
  mcpServer,
  misplacedSetting,
  unknownStrategy,
  fallbackShape,
  unknownFallback,
  aliasShape,
  unknownAliasTarget,
  aliasHidesEntry,
  aliasWithoutFallbacks,
  retypedName,
  weakMasterKey,
  missingMasterKey,
  envReference,
  envUnset,
  literalSecret,
  unusedIgnore,
];
