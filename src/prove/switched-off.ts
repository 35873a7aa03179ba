/** Sections whose keys are settings. */
export const SECTIONS: readonly string[] = ['litellm_settings', 'general_settings', 'router_settings'];

/**
 * Settings that a proof leaves out, since LiteLLM imports modules, connects to other hosts or requires other keys
 * because of them (1.106.2, `proxy_server.py` `load_config`). They do not affect which models answer.
 */
const SWITCHED_OFF: readonly RegExp[] = [
  // code that LiteLLM imports
  /^litellm_settings\.(?:callbacks|(?:success|failure|service|audit_log)_callbacks?|(?:pre|post)_call_rules|custom_provider_map|guardrails)$/,
  /^general_settings\.(?:custom_\w+|\w*plugins?|worker_startup_hooks?|pass_through_endpoints)$/,
  /^router_settings\.\w*plugins?$/,
  /^(?:guardrails|prompts|policies|policy_attachments|agents|agent_list|sandbox_tools|worker_registry)$/,
  // other hosts
  /^litellm_settings\.(?:cache|cache_params|enable_redis_auth_cache|global_bitbucket_config|global_gitlab_config|mcp_\w+|websearch_\w+|s3_callback_params|default_team_settings)$/,
  /^general_settings\.(?:database_\w+|\w*redis\w*|alert\w*|store_\w+_in_db|key_management_\w+|use_google_kms|use_azure_key_vault|use_aws_kms|control_plane_url|background_health_checks|\w*health_check\w*|tracing)$/,
  /^router_settings\.(?:redis_\w+|cache_responses|cache_kwargs)$/,
  /^(?:mcp_servers|mcp_tools|vector_store_registry|search_tools|callback_settings|coordination_redis)$/,
  // variables that would point the proxy elsewhere
  /^environment_variables$/,
  // who may call the proxy
  /^general_settings\.(?:allowed_ips|litellm_jwtauth|enable_jwt_auth|enable_oauth2_auth|enable_oauth2_proxy_auth|oauth2_config_mappings|litellm_key_header_name|enforced_params)$/,
];

/** Whether a setting, by its YAML path, is left out of what the proxy is started with. */
export function isSwitchedOff(path: string): boolean {
  return SWITCHED_OFF.some((pattern) => pattern.test(path));
}
