/** A config as people write it: three providers, settings, fallbacks, an alias. */
const BASE = `model_list:
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o-eu
      api_base: https://example.openai.azure.com
      api_key: os.environ/AZURE_API_KEY
      api_version: "2025-04-01"
      rpm: 100
      timeout: 60
      tags: [eu]
    model_info:
      mode: chat
      max_input_tokens: 128000
      supports_vision: true
      input_cost_per_token: 0.0000025
  - model_name: claude
    litellm_params:
      model: anthropic/claude-sonnet-4-5
      api_key: os.environ/ANTHROPIC_API_KEY
      max_retries: 2
    model_info:
      id: claude-1
      tier: paid
  - model_name: mini
    litellm_params:
      model: gpt-4o-mini
      api_key: os.environ/OPENAI_API_KEY
      drop_params: true
litellm_settings:
  drop_params: true
  num_retries: 2
  request_timeout: 600
  max_budget: 100
  callbacks: []
router_settings:
  routing_strategy: simple-shuffle
  num_retries: 2
  model_group_alias:
    gpt-4: gpt-4o
  fallbacks:
    - gpt-4o: [claude, mini]
general_settings:
  master_key: os.environ/LITELLM_MASTER_KEY
`;

/** One mistake: what is written in place of what, in the config above. */
export interface Mistake {
  readonly name: string;
  readonly text: string;
}

const REPLACEMENTS: readonly (readonly [string, string])[] = [
  // structure
  ['  - model_name: claude\n', '  - model_nam: claude\n'],
  ['  - model_name: claude\n', '  - claude\n  - model_name: claude\n'],
  ['  - model_name: claude\n', '  -\n  - model_name: claude\n'],
  ['      model: gpt-4o-mini\n', '      modle: gpt-4o-mini\n'],
  ['model_name: mini', 'model_name: 4.1'],
  ['model_name: mini', 'model_name: on'],
  ['model_name: mini', 'model_name: 2025-01-01'],
  ['model_name: mini', 'model_name:'],
  ['model_name: mini', 'model_name: ""'],
  ['model: gpt-4o-mini', 'model: 4.1'],
  ['model: gpt-4o-mini', 'model:'],
  ['model: gpt-4o-mini', 'model: ""'],
  ['    model_info:\n      id: claude-1\n      tier: paid\n', '    model_info:\n'],
  ['    model_info:\n      id: claude-1\n      tier: paid\n', '    model_info: paid\n'],
  ['    model_info:\n      id: claude-1\n      tier: paid\n', '    model_info: [paid]\n'],
  ['model_list:\n', 'models:\n'],
  ['litellm_settings:\n', 'litelm_settings:\n'],
  ['general_settings:\n  master_key', 'general_setting:\n  master_key'],
  [
    '  drop_params: true\n  num_retries: 2\n  request_timeout',
    '  - drop_params: true\n  - num_retries: 2\n  - request_timeout',
  ],
  // providers
  ['model: azure/gpt-4o-eu', 'model: azur/gpt-4o-eu'],
  ['model: anthropic/claude-sonnet-4-5', 'model: antropic/claude-sonnet-4-5'],
  ['model: anthropic/claude-sonnet-4-5', 'model: anthropic-claude-sonnet-4-5'],
  ['model: anthropic/claude-sonnet-4-5', 'model: claude-sonnet-4-5'],
  ['model: gpt-4o-mini', 'model: opnai/gpt-4o-mini'],
  ['model: gpt-4o-mini', 'model: copilot/gpt-4o-mini'],
  ['model: gpt-4o-mini', 'model: gtp-4o-mini'],
  ['model: gpt-4o-mini', 'model: openai/gpt-4o-mini'],
  ['model: gpt-4o-mini', 'model: my-own-model'],
  ['model: gpt-4o-mini', 'model: my-own-model\n      custom_llm_provider: openai'],
  ['model: gpt-4o-mini', 'model: my-own-model\n      custom_llm_provider: opnai'],
  ['model: gpt-4o-mini', 'model: "*"'],
  ['model: gpt-4o-mini', 'model: openai'],
  // types of an entry
  ['rpm: 100', 'rpm: many'],
  ['rpm: 100', 'rpm: "100"'],
  ['rpm: 100', 'rpm: 1.5'],
  ['rpm: 100', 'rpm: yes'],
  ['rpm: 100', 'rpm: [100]'],
  ['rpm: 100', 'rpm: 100rpm'],
  ['rpm: 100', 'rpm: 1_000'],
  ['rpm: 100', 'rpm: "1_000"'],
  ['rpm: 100', 'rpm: 100.0'],
  ['      timeout: 60\n', '      timeout: soon\n'],
  ['      timeout: 60\n', '      timeout: [60]\n'],
  ['tags: [eu]', 'tags: eu'],
  ['tags: [eu]', 'tags: [1]'],
  ['tags: [eu]', 'tags: {eu: true}'],
  ['api_version: "2025-04-01"', 'api_version: 2025-04-01'],
  ['api_version: "2025-04-01"', 'api_version: 20250401'],
  ['max_retries: 2', 'max_retries: two'],
  ['max_retries: 2', 'max_retries: "2"'],
  ['max_retries: 2', 'max_retries: 2.5'],
  ['drop_params: true\nlitellm', 'drop_params: maybe\nlitellm'],
  ['drop_params: true\nlitellm', 'drop_parms: true\nlitellm'],
  ['drop_params: true\nlitellm', 'use_in_pass_through: maybe\nlitellm'],
  ['drop_params: true\nlitellm', 'use_in_pass_through: "yes"\nlitellm'],
  ['drop_params: true\nlitellm', 'use_in_pass_through: 2\nlitellm'],
  ['drop_params: true\nlitellm', 'use_in_pass_through: 1\nlitellm'],
  ['drop_params: true\nlitellm', 'organization: 5\nlitellm'],
  ['drop_params: true\nlitellm', 'organization: [a]\nlitellm'],
  ['drop_params: true\nlitellm', 'extra_headers: [a]\nlitellm'],
  ['drop_params: true\nlitellm', 'model_info: {mode: chat}\nlitellm'],
  ['drop_params: true\nlitellm', 'model_info: chat\nlitellm'],
  ['drop_params: true\nlitellm', 'weight: x\nlitellm'],
  ['drop_params: true\nlitellm', 'region_name: 4\nlitellm'],
  ['drop_params: true\nlitellm', 'max_budget: lots\nlitellm'],
  ['drop_params: true\nlitellm', 'budget_duration: 30\nlitellm'],
  ['drop_params: true\nlitellm', 'input_cost_per_token: 1e-6\nlitellm'],
  ['drop_params: true\nlitellm', 'input_cost_per_token: cheap\nlitellm'],
  ['drop_params: true\nlitellm', 'api_key: 12345678\nlitellm'],
  ['drop_params: true\nlitellm', 'api_base: true\nlitellm'],
  // model_info
  ['tier: paid', 'tier: gold'],
  ['tier: paid', 'tier: Free'],
  ['id: claude-1', 'id: 1'],
  ['id: claude-1', 'id: 1.5'],
  ['id: claude-1', 'id: [a]'],
  ['mode: chat', 'mode: talk'],
  ['mode: chat', 'mode: on'],
  ['mode: chat', 'base_model: 4.1'],
  ['mode: chat', 'base_model: azure/gpt-4o'],
  ['mode: chat', 'deprecation_date: 2026-01-01'],
  ['mode: chat', 'blocked: maybe'],
  ['mode: chat', '4.1: x'],
  ['supports_vision: true', 'supports_vision: "yes"'],
  ['supports_vision: true', 'support_vision: true'],
  ['max_input_tokens: 128000', 'max_input_tokens: -5'],
  ['input_cost_per_token: 0.0000025', 'input_cost_per_token: cheap'],
  ['input_cost_per_token: 0.0000025', 'input_cost_per_token: 2.5e-6'],
  ['input_cost_per_token: 0.0000025', 'input_cost_per_token: "0.0000025"'],
  // settings
  ['  drop_params: true\n  num_retries', '  drop_parms: true\n  num_retries'],
  ['num_retries: 2\n  request_timeout', 'num_retries: three\n  request_timeout'],
  ['request_timeout: 600', 'request_timeout: soon'],
  ['max_budget: 100', 'max_budget: lots'],
  ['max_budget: 100', 'max_budget: "100"'],
  ['max_budget: 100', 'max_budget:'],
  ['callbacks: []', 'callbacks: 3'],
  ['callbacks: []', 'success_callback: 3'],
  ['callbacks: []', 'success_callback:'],
  ['callbacks: []', 'failure_callback: true'],
  ['callbacks: []', 'since: 2025-01-01'],
  ['callbacks: []', 'names: {4.1: a}'],
  ['routing_strategy: simple-shuffle', 'routing_strategy: simple_shuffle'],
  ['routing_strategy: simple-shuffle', 'routing_strategy: fast'],
  ['routing_strategy: simple-shuffle', 'routing_strategy:'],
  ['routing_strategy: simple-shuffle', 'health_check_interval: 300'],
  ['routing_strategy: simple-shuffle', 'redis_port: x'],
  ['num_retries: 2\n  model_group', 'num_retires: 2\n  model_group'],
  ['    gpt-4: gpt-4o\n', '    - gpt-4: gpt-4o\n'],
  ['    gpt-4: gpt-4o\n', '    gpt-4: [gpt-4o]\n'],
  ['    gpt-4: gpt-4o\n', '    gpt-4: {model: gpt-4o}\n'],
  ['    gpt-4: gpt-4o\n', '    gpt-4: {model: gpt-4o, hidden: true}\n'],
  ['    gpt-4: gpt-4o\n', '    gpt-4: {hidden: true}\n'],
  ['    gpt-4: gpt-4o\n', '    gpt-4: missing\n'],
  ['    gpt-4: gpt-4o\n', '    4.1: gpt-4o\n'],
  ['    gpt-4: gpt-4o\n', '    gpt-4: 4.1\n'],
  ['    gpt-4: gpt-4o\n', '    gpt-4:\n'],
  ['    - gpt-4o: [claude, mini]\n', '    gpt-4o: [claude, mini]\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - gpt-4o: claude\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - gpt-4o:\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - gpt-4o\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - gpt-4o: [claude]\n      claude: [mini]\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - gpt-4o: [missing]\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - missing: [gpt-4o]\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - 4.1: [gpt-4o]\n'],
  ['    - gpt-4o: [claude, mini]\n', '    - {}\n'],
  ['  fallbacks:\n', '  default_fallbacks: mini\n  fallbacks:\n'],
  ['  fallbacks:\n', '  default_fallbacks: [mini]\n  fallbacks:\n'],
  ['  fallbacks:\n', '  content_policy_fallbacks: {gpt-4o: [mini]}\n  fallbacks:\n'],
  ['  fallbacks:\n', '  context_window_fallbacks: {gpt-4o: [mini]}\n  fallbacks:\n'],
  ['master_key: os.environ/LITELLM_MASTER_KEY', 'master_key: sk-1234'],
  ['master_key: os.environ/LITELLM_MASTER_KEY', 'master_key: ""'],
  ['master_key: os.environ/LITELLM_MASTER_KEY', 'master_key: 1234'],
  ['master_key: os.environ/LITELLM_MASTER_KEY', 'masterkey: os.environ/LITELLM_MASTER_KEY'],
  ['master_key: os.environ/LITELLM_MASTER_KEY', 'master_key: true'],
  ['general_settings:', 'include: models.yaml\ngeneral_settings:'],
  ['general_settings:', 'include:\ngeneral_settings:'],
  ['general_settings:', 'environment_variables: [A]\ngeneral_settings:'],
  ['general_settings:', 'environment_variables: {A: 1}\ngeneral_settings:'],
  ['general_settings:', 'credential_list: [a]\ngeneral_settings:'],
  ['general_settings:', 'credential_list: [{credential_name: a}]\ngeneral_settings:'],
  ['general_settings:', 'guardrails: {a: b}\ngeneral_settings:'],
  ['general_settings:', 'mcp_servers: [a]\ngeneral_settings:'],
  // settings whose types are converted, and what has a form of its own
  ['callbacks: []', 'callbacks: otel'],
  ['callbacks: []', 'callbacks:'],
  ['callbacks: []', 'callbacks: {otel: true}'],
  ['callbacks: []', 'success_callback: langfuse'],
  ['callbacks: []', 'post_call_rules: strict'],
  ['callbacks: []', 'post_call_rules: [strict]'],
  ['callbacks: []', 'max_ui_session_budget: lots'],
  ['callbacks: []', 'max_ui_session_budget:'],
  ['callbacks: []', 'default_team_settings: team-a'],
  ['callbacks: []', 'default_team_settings:'],
  ['callbacks: []', 'default_team_settings: []'],
  ['callbacks: []', 'upperbound_key_generate_params: 5'],
  ['callbacks: []', 'upperbound_key_generate_params: {max_budget: 5}'],
  ['callbacks: []', 'priority_reservation_settings: high'],
  ['callbacks: []', 'model_group_settings: [a]'],
  ['callbacks: []', 'custom_provider_map: mine'],
  ['callbacks: []', 'custom_provider_map: {}'],
  ['callbacks: []', 'guardrails: strict'],
  ['callbacks: []', 'cache: true\n  cache_params: local'],
  ['callbacks: []', 'cache: true\n  cache_params: {type: local}'],
  ['callbacks: []', 'cache_params: local'],
  ['routing_strategy: simple-shuffle', 'provider_budget_config: 100'],
  [
    'routing_strategy: simple-shuffle',
    'provider_budget_config: {openai: {budget_limit: 100, time_period: 1d}}',
  ],
  ['routing_strategy: simple-shuffle', 'default_litellm_params: fast'],
  ['routing_strategy: simple-shuffle', 'default_litellm_params: {temperature: 0}'],
  ['routing_strategy: simple-shuffle', 'model_group_affinity_config: [a]'],
  ['routing_strategy: simple-shuffle', 'routing_groups: a'],
  ['routing_strategy: simple-shuffle', 'routing_groups: []'],
  ['routing_strategy: simple-shuffle', 'health_check_staleness_threshold: soon'],
  ['general_settings:\n', 'general_settings:\n  key_management_settings: aws\n'],
  ['general_settings:\n', 'general_settings:\n  key_management_settings:\n'],
  ['general_settings:\n', 'general_settings:\n  user_api_key_cache_ttl: 1h\n'],
  ['general_settings:\n', 'general_settings:\n  user_api_key_cache_ttl: 60\n'],
  ['general_settings:\n', 'general_settings:\n  coordination_redis: redis\n'],
  ['general_settings:\n', 'general_settings:\n  custom_key_generate: make_key\n'],
  ['general_settings:\n', 'general_settings:\n  role_permissions: admin\n'],
  ['general_settings:\n', 'guardrails: [{guardrail_name: a}]\ngeneral_settings:\n'],
  [
    'general_settings:\n',
    'guardrails: [{litellm_params: {guardrail: presidio, mode: pre_call}}]\ngeneral_settings:\n',
  ],
  ['general_settings:\n', 'mcp_servers: {docs: https://mcp.example.com}\ngeneral_settings:\n'],
  ['general_settings:\n', 'mcp_servers: {docs: }\ngeneral_settings:\n'],
  [
    'general_settings:\n',
    'mcp_servers: {docs-search: {url: "https://mcp.example.com"}}\ngeneral_settings:\n',
  ],
  [
    'general_settings:\n',
    'mcp_servers: {docs: {url: "https://mcp.example.com", transport: websocket}}\ngeneral_settings:\n',
  ],
  ['general_settings:\n', 'mcp_servers: {docs: {url: "https://mcp.example.com"}}\ngeneral_settings:\n'],
  ['mode: chat', 'access_windows: always'],
  ['mode: chat', 'access_windows: []'],
  ['mode: chat', 'access_windows: [{start: "09:00", end: "17:00", timezone: UTC}]'],
  ['mode: chat', 'access_windows: [{start: "09:00", end: "17:00", timezone: UTC, team_ids: [a]}]'],
  ['mode: chat', 'access_windows: [{start: "09:00", end: "17:00", timezone: UTC, team_ids: []}]'],
  ['model: gpt-4o-mini', 'model: auto_router/any'],
  ['model: gpt-4o-mini', 'model: auto_router/complexity_router'],
  [
    'model: gpt-4o-mini',
    'model: auto_router/complexity_router\n      complexity_router_default_model: claude',
  ],
  ['model: gpt-4o-mini', 'model: auto_router/adaptive_router'],
  ['model: gpt-4o-mini', 'model: github_copilot/'],
  ['      timeout: 60\n', '      timeout:\n'],
  ['request_timeout: 600', 'request_timeout:'],
  ['num_retries: 2\n  model_group', 'num_retries: three\n  model_group'],
];

/** What people leave in place of a list. With a value that Python counts as false LiteLLM starts without models. */
const LISTS = [
  '',
  '[]',
  '{}',
  '""',
  '0',
  '0.0',
  'false',
  '!!null null',
  '!!str ""',
  '|',
  'banana',
  '5',
  '{a: b}',
  'true',
];

/** The config itself, and one config for each mistake. */
export const MISTAKES: readonly Mistake[] = [
  ...LISTS.map((value) => ({
    name: `model_list: ${value}`,
    text: `model_list: ${value}\ngeneral_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY\n`,
  })),
  { name: 'no mistake', text: BASE },
  ...REPLACEMENTS.map(([from, to]) => {
    if (BASE.split(from).length !== 2) throw new Error(`not once in the config: ${from}`);
    return { name: `${oneLine(from)} → ${oneLine(to)}`, text: BASE.replace(from, () => to) };
  }),
];

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ⏎ ');
}
