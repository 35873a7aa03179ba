import * as z from 'zod';
import { checkText } from '../pulls.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import type { Label, PullRequest, Repository } from '../repository.ts';
import { findPull } from './pulls.ts';
import { type Call, page, route } from './route.ts';
import { commentShape, labelShape, milestoneShape, pullShape } from './shapes.ts';

const Labels = z.strictObject({ labels: z.array(z.string().min(1).max(50)) });

const NewLabel = z.strictObject({
  name: z.string().min(1).max(50),
  color: z
    .string()
    .regex(/^[0-9a-fA-F]{6}$/)
    .optional(),
  description: z.string().max(100).optional(),
});

const Assignees = z.strictObject({ assignees: z.array(z.string()).max(10) });

const EditedIssue = z.strictObject({
  title: z.string().optional(),
  body: z.string().optional(),
  milestone: z.int().nullable().optional(),
  labels: z.array(z.string()).optional(),
  assignees: z.array(z.string()).optional(),
});

const Text = z.strictObject({ body: z.string().min(1).max(65536) });

/** What pull requests share with issues. */
export const issueRoutes = [
  route(
    'POST /repos/{owner}/{repo}/issues/{number}/labels',
    ['issues=write', 'pull_requests=write'],
    addLabels,
    Labels,
  ),
  route('GET /repos/{owner}/{repo}/labels', ['issues=read', 'pull_requests=read'], listLabels),
  route('GET /repos/{owner}/{repo}/labels/{name}', ['issues=read', 'pull_requests=read'], getLabel),
  route('POST /repos/{owner}/{repo}/labels', ['issues=write', 'pull_requests=write'], createLabel, NewLabel),
  route(
    'POST /repos/{owner}/{repo}/issues/{number}/assignees',
    ['issues=write', 'pull_requests=write'],
    assign,
    Assignees,
  ),
  route('GET /repos/{owner}/{repo}/milestones', ['issues=read', 'pull_requests=read'], listMilestones),
  route(
    'PATCH /repos/{owner}/{repo}/issues/{number}',
    ['issues=write', 'pull_requests=write'],
    edit,
    EditedIssue,
  ),
  route(
    'GET /repos/{owner}/{repo}/issues/{number}/comments',
    ['issues=read', 'pull_requests=read'],
    listComments,
  ),
  route(
    'POST /repos/{owner}/{repo}/issues/{number}/comments',
    ['issues=write', 'pull_requests=write'],
    comment,
    Text,
  ),
];

/** Adds a comment to a pull request. */
export function addComment(repository: Repository, pull: PullRequest, author: string, body: string) {
  const id = repository.pulls.reduce((sum, { comments }) => sum + comments.length, 1);
  const added = { id, author, body, createdAt: repository.tick() };
  pull.comments.push(added);
  return added;
}

function addLabels({ repository, params, body }: Call<z.infer<typeof Labels>>) {
  const pull = findPull(repository, params.number);
  // Missing labels are created, in gray.
  for (const name of body.labels) {
    if (findLabel(repository, name) === undefined) repository.labels.push(newLabel(name));
  }
  const names = body.labels.map((name) => findLabel(repository, name)?.name ?? name);
  pull.labels = [...new Set([...pull.labels, ...names])];
  return {
    status: 200,
    body: pull.labels.map((name) => labelShape(findLabel(repository, name) ?? newLabel(name))),
  };
}

function listLabels(call: Call<undefined>) {
  return page(call, call.repository.labels.map(labelShape));
}

function getLabel({ repository, params }: Call<undefined>) {
  const label = findLabel(repository, params.name ?? '');
  if (label === undefined) throw notFound();
  return { status: 200, body: labelShape(label) };
}

function createLabel({ repository, body }: Call<z.infer<typeof NewLabel>>) {
  if (findLabel(repository, body.name) !== undefined) {
    throw new Refusal(422, 'Validation Failed', {
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
  }
  const label = { ...newLabel(body.name, body.color), description: body.description ?? null };
  repository.labels.push(label);
  return { status: 201, body: labelShape(label) };
}

function assign({ repository, params, body, site, version }: Call<z.infer<typeof Assignees>>) {
  const pull = findPull(repository, params.number);
  // People who cannot be assigned are ignored.
  const possible = body.assignees.filter((login) => repository.settings.collaborators.includes(login));
  pull.assignees = [...new Set([...pull.assignees, ...possible])];
  return { status: 201, body: pullShape(repository, pull, site, version) };
}

function listMilestones(call: Call<undefined>) {
  const state = call.query.get('state') ?? 'open';
  const found = call.repository.milestones.filter(
    (milestone) => state === 'all' || milestone.state === state,
  );
  return page(call, found.map(milestoneShape));
}

function edit({ repository, params, body, site, version }: Call<z.infer<typeof EditedIssue>>) {
  const pull = findPull(repository, params.number);
  const { milestone } = body;
  if (typeof milestone === 'number' && !repository.milestones.some(({ number }) => number === milestone)) {
    throw invalid('Issue', 'milestone is invalid', 'milestone');
  }
  checkText(body.title ?? pull.title, body.body ?? pull.body);
  pull.title = body.title ?? pull.title;
  pull.body = body.body ?? pull.body;
  pull.labels = body.labels ?? pull.labels;
  pull.assignees = body.assignees ?? pull.assignees;
  if (milestone !== undefined) pull.milestone = milestone ?? undefined;
  return { status: 200, body: pullShape(repository, pull, site, version) };
}

function listComments(call: Call<undefined>) {
  const pull = findPull(call.repository, call.params.number);
  return page(
    call,
    pull.comments.map((item) => commentShape(call.repository, pull, item, call.site)),
  );
}

function comment({ repository, access, params, body, site }: Call<z.infer<typeof Text>>) {
  const pull = findPull(repository, params.number);
  const added = addComment(repository, pull, access.login, body.body);
  return { status: 201, body: commentShape(repository, pull, added, site) };
}

/** Labels are the same in upper and lower case. */
function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

function newLabel(name: string, color = 'ededed'): Label {
  return { name, color, description: null };
}
