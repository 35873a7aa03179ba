import type { Answer, Request } from '../loopback.ts';
import { createSession, type Seat, type Session } from './seats.ts';

/** `GET /copilot_internal/v2/token`: an editor's OAuth token for a session token of half an hour. */
export function answerExchange(
  request: Request,
  seats: readonly Seat[],
  sessions: Session[],
  endpoint?: string,
): Answer {
  const seat = seatOf(request, seats);
  if (seat === undefined) return BAD_CREDENTIALS;
  if (seat.prefix === 'gho_') return { status: 404, body: { message: 'Not Found', status: '404' } };
  if (seat.prefix !== 'ghu_') return forbidden('Resource not accessible by personal access token');
  if (seat.trouble?.kind === 'notification') return notification(seat.trouble.id, seat.trouble.title);
  const expiresAt = Math.floor(Date.now() / 1000) + 1800;
  const session = createSession(seat, expiresAt);
  sessions.push(session);
  return {
    status: 200,
    body: {
      token: session.token,
      expires_at: expiresAt,
      refresh_in: 1500,
      sku: seat.plan === 'individual' ? 'monthly_subscriber_quota' : `copilot_for_${seat.plan}_seat_quota`,
      individual: seat.plan === 'individual',
      chat_enabled: true,
      organization_list: [],
      endpoints: endpoints(seat, endpoint),
    },
  };
}

/** `GET /copilot_internal/user`: facts about a seat, for any token of its user. */
export function answerUser(request: Request, seats: readonly Seat[], endpoint?: string): Answer {
  const seat = seatOf(request, seats);
  if (seat === undefined) return BAD_CREDENTIALS;
  if (seat.prefix === 'ghs_') return forbidden('Resource not accessible by integration');
  if (seat.trouble?.kind === 'unpermitted')
    return forbidden('Resource not accessible by personal access token');
  return {
    status: 200,
    body: {
      login: 'octocat',
      copilot_plan: seat.plan,
      access_type_sku:
        seat.plan === 'individual' ? 'monthly_subscriber_quota' : `copilot_for_${seat.plan}_seat_quota`,
      chat_enabled: true,
      endpoints: endpoints(seat, endpoint),
    },
  };
}

const BAD_CREDENTIALS: Answer = {
  status: 401,
  body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
};

function forbidden(message: string): Answer {
  return { status: 403, body: { message, documentation_url: 'https://docs.github.com/rest', status: '403' } };
}

function notification(id: string, title: string): Answer {
  const message = `${title}.`;
  const url = 'https://github.com/github-copilot/signup?editor={EDITOR}';
  return {
    status: 403,
    body: {
      can_signup_for_limited: false,
      message: 'Resource not accessible by integration',
      error_details: { message, notification_id: id, title, url },
    },
  };
}

function seatOf({ headers }: Request, seats: readonly Seat[]): Seat | undefined {
  const [, value] = /^(?:token|bearer) (\S+)$/i.exec(headers.authorization ?? '') ?? [];
  const seat = seats.find(({ token }) => token === value);
  return seat?.trouble?.kind === 'revoked' ? undefined : seat;
}

function endpoints({ plan }: Seat, api = `https://api.${plan}.githubcopilot.com`) {
  return {
    api,
    proxy: `https://proxy.${plan}.githubcopilot.com`,
    telemetry: `https://telemetry.${plan}.githubcopilot.com`,
    'origin-tracker': `https://origin-tracker.${plan}.githubcopilot.com`,
  };
}
