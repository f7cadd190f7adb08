// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the composer's place for a while: name and e-mail, a message left, the question before the end, and
// the end itself with the rating. Nothing here is forced on the customer.
import { el, setText } from './dom.js';
import { icon } from './icons.js';
import { newId } from './outbox.js';

const emailShape = /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]+$/;

/** One labelled field with its error beneath. */
class Field {
  constructor(key, label, props = {}) {
    const id = 'f-' + key;
    this.error = el('p', { class: 'field-error', id: id + '-e', hidden: true });
    const { rows, ...attributes } = props;
    this.input = el(rows ? 'textarea' : 'input', { id, class: 'input', rows: rows ?? null, 'aria-describedby': id + '-e', dir: 'auto', ...attributes });
    this.node = el('div', { class: 'form-field' }, el('label', { for: id, text: label }), this.input, this.error);
    this.input.addEventListener('input', () => this.show(''));
  }

  get value() {
    return this.input.value.trim();
  }

  show(text) {
    setText(this.error, text);
    this.error.hidden = !text;
    if (text) this.input.setAttribute('aria-invalid', 'true');
    else this.input.removeAttribute('aria-invalid');
  }
}

/** A form with a title, a primary button and a way out. */
class Card {
  constructor(t, { title, explain, primary, secondary, done, submit }, ...fields) {
    this.t = t;
    this.done = done;
    this.submitting = false;
    this.run = submit;
    this.heading = el('strong', { text: title });
    this.explain = el('p', { text: explain });
    this.alert = el('p', { class: 'field-error', role: 'alert', hidden: true });
    this.primary = el('button', { type: 'submit', class: 'button primary', text: primary });
    this.node = el('form', { class: 'choice', hidden: true, novalidate: true, 'aria-label': title, on: { submit: (event) => this.#submit(event) } },
      el('div', {}, this.heading, this.explain), ...fields.map((field) => field.node ?? field), this.alert,
      el('div', { class: 'buttons' }, el('button', { type: 'button', class: 'button', text: secondary, on: { click: () => done() } }), this.primary));
  }

  async #submit(event) {
    event.preventDefault();
    if (this.submitting) return;
    this.submitting = true;
    this.primary.disabled = true;
    this.alert.hidden = true;
    try {
      await this.run();
    } finally {
      this.submitting = false;
      this.primary.disabled = false;
    }
  }

  fail(text) {
    setText(this.alert, text);
    this.alert.hidden = false;
  }
}

export class DetailsCard extends Card {
  /** `hooks`: { save({ name, email }), done(saved) }. */
  constructor(t, hooks) {
    const name = new Field('name', t('name'), { autocomplete: 'name', maxlength: '100', type: 'text' });
    const email = new Field('email', t('email'), { autocomplete: 'email', maxlength: '254', type: 'email', inputmode: 'email', spellcheck: 'false' });
    super(t, { title: t('details'), explain: t('details_explain'), primary: t('save'), secondary: t('cancel'), done: hooks.done, submit: () => this.#save() }, name, email);
    Object.assign(this, { name, email, hooks });
  }

  fill(session) {
    this.name.input.value = session?.name ?? '';
    this.email.input.value = session?.email ?? '';
    this.email.show('');
    this.alert.hidden = true;
  }

  focus() {
    this.name.input.focus();
  }

  async #save() {
    if (this.email.value && !emailShape.test(this.email.value)) {
      this.email.show(this.t('email_wrong'));
      this.email.input.focus();
      return;
    }
    try {
      await this.hooks.save({ name: this.name.value, email: this.email.value });
      this.hooks.done(true);
    } catch (error) {
      this.fail(error.status === 400 && error.problem?.detail ? error.problem.detail : this.t('details_failed'));
    }
  }
}

export class LeaveCard extends Card {
  #id = newId();

  /** `hooks`: { leave({ message, email, name, id }), done(email) }. */
  constructor(t, hooks) {
    const message = new Field('message', t('message'), { rows: '3', maxlength: '4000' });
    const email = new Field('leave-email', t('email'), { autocomplete: 'email', maxlength: '254', type: 'email', inputmode: 'email', spellcheck: 'false', required: true });
    const name = new Field('leave-name', t('name'), { autocomplete: 'name', maxlength: '100', type: 'text' });
    const pair = el('div', { class: 'pair' }, email.node, name.node);
    super(t, { title: t('nobody'), explain: t('leave_explain'), primary: t('leave_send'), secondary: t('not_now'), done: hooks.done, submit: () => this.#leave() }, message, pair);
    Object.assign(this, { message, email, name, hooks });
  }

  /** `when`: words of the next opening, may be empty. */
  fill(session, when, away) {
    setText(this.heading, !away ? this.t('leave') : when ? this.t('nobody_until', { when }) : this.t('nobody'));
    if (!this.email.value) this.email.input.value = session?.email ?? '';
    if (!this.name.value) this.name.input.value = session?.name ?? '';
  }

  focus() {
    this.message.input.focus();
  }

  async #leave() {
    const problems = [[this.message, this.message.value ? '' : 'message_missing'],
      [this.email, !this.email.value ? 'email_missing' : emailShape.test(this.email.value) ? '' : 'email_wrong']];
    for (const [field, problem] of problems) field.show(problem ? this.t(problem) : '');
    const first = problems.find(([, problem]) => problem);
    if (first) {
      first[0].input.focus();
      return;
    }
    const email = this.email.value;
    try {
      await this.hooks.leave({ message: this.message.value, email, name: this.name.value, id: this.#id });
      this.#id = newId();
      this.message.input.value = '';
      this.hooks.done(email);
    } catch (error) {
      this.fail([400, 403].includes(error.status) && error.problem?.detail ? error.problem.detail : this.t('leave_failed'));
    }
  }
}

/** Five stars as a radio group: arrow keys choose, words say what each means. */
export class RatingForm {
  /** `hooks`: { rate(stars, comment) }. */
  constructor(t, hooks) {
    this.t = t;
    this.hooks = hooks;
    this.inputs = [1, 2, 3, 4, 5].map((stars) => el('input', { type: 'radio', name: 'stars', value: String(stars), id: 'star-' + stars, 'aria-label': t('star_' + stars), on: { change: () => this.#chosen() } }));
    const stars = this.inputs.map((input) => el('label', { class: 'star', for: input.id, title: input.getAttribute('aria-label') }, input, icon('star')));
    this.word = el('p', { class: 'star-word', 'aria-hidden': 'true' });
    this.comment = el('textarea', { class: 'input', rows: '2', maxlength: '500', 'aria-label': t('comment'), placeholder: t('comment'), dir: 'auto' });
    this.alert = el('p', { class: 'field-error', role: 'alert', hidden: true });
    this.send = el('button', { type: 'submit', class: 'button primary', text: t('rate_send') });
    this.more = el('div', { class: 'rate-more', hidden: true }, this.comment, this.alert, el('div', { class: 'buttons' }, this.send));
    this.form = el('form', { class: 'rate', on: { submit: (event) => this.#submit(event) } },
      el('fieldset', {}, el('legend', { text: t('rate_title') }), el('div', { class: 'stars' }, ...stars)), this.word, this.more);
    this.change = el('button', { type: 'button', class: 'text-button', text: t('rate_change'), on: { click: () => this.#again() } });
    this.thanks = el('p', { class: 'thanks', role: 'status' });
    this.thankRow = el('div', { class: 'thank-row', hidden: true }, this.thanks, this.change);
    this.node = el('div', { class: 'rating' }, this.form, this.thankRow);
  }

  get stars() {
    return Number(this.inputs.find((input) => input.checked)?.value ?? 0);
  }

  /** For another conversation: nothing chosen. */
  reset() {
    for (const input of this.inputs) input.checked = false;
    this.comment.value = '';
    this.#paint();
    this.more.hidden = true;
    this.#showForm(true);
  }

  /** Rated before this page was loaded. */
  given(stars) {
    this.inputs[stars - 1].checked = true;
    this.#chosen();
    this.#showForm(false);
    setText(this.thanks, this.t('rate_thanks'));
  }

  #paint() {
    this.inputs.forEach((input, at) => input.parentElement.classList.toggle('lit', at < this.stars));
    setText(this.word, this.stars ? this.t('star_' + this.stars) : '');
  }

  #chosen() {
    this.#paint();
    this.more.hidden = false;
  }

  #showForm(shown) {
    this.form.hidden = !shown;
    this.thankRow.hidden = shown;
  }

  #again() {
    this.#showForm(true);
    (this.inputs.find((input) => input.checked) ?? this.inputs[0]).focus();
  }

  async #submit(event) {
    event.preventDefault();
    if (!this.stars || this.send.disabled) return;
    this.send.disabled = true;
    this.alert.hidden = true;
    try {
      await this.hooks.rate(this.stars, this.comment.value.trim());
      this.#showForm(false);
      setText(this.thanks, this.t('rate_thanks'));
      this.change.focus();
    } catch (error) {
      setText(this.alert, error.status === 409 && error.problem?.detail ? error.problem.detail : this.t('rate_failed'));
      this.alert.hidden = false;
    }
    this.send.disabled = false;
  }
}
