// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/deskservice.h"

#include "core/console/deskchecks.h"
#include "core/console/enginecall.h"
#include "core/console/heldreplies.h"
#include "core/conversations/customerframes.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/ownership.h"
#include "core/store/contactstore.h"
#include "core/store/deskstore.h"

#include <array>

namespace frontdesk {
namespace {

constexpr int EarlierConversations = 20;
constexpr int MaxNoteChars = 2000;
constexpr int MaxFactChars = 500;

/// What the customer typed is not checked again: it stands there already.
Result<Contact> changesChecked(const Contact& contact, const Contact& shown)
{
    constexpr std::array fields{&Contact::name, &Contact::email, &Contact::phone, &Contact::language};
    Contact changes = contact;
    for (QString Contact::*field : fields)
        if (contact.*field == shown.*field)
            (changes.*field).clear();
    Result<Contact> checked = deskchecks::contact(changes);
    for (QString Contact::*field : fields)
        if (checked && contact.*field == shown.*field)
            (*checked).*field = shown.*field;
    return checked;
}

ContactFact factOf(const FactRow& row) { return {row.publicId, row.text, row.staffName, row.at}; }

}  // namespace

QFuture<Result<ConversationSummary>> DeskService::reopen(ConversationId id, bool mine)
{
    return engineCall<ConversationSummary>(this, [this, id, mine] { return doReopen(id, mine); });
}

QFuture<Result<ConversationSummary>> DeskService::snooze(ConversationId id, Micros until, MessageId lastSeen)
{
    return engineCall<ConversationSummary>(this, [this, id, until, lastSeen] { return doSnooze(id, until, lastSeen); });
}

QFuture<Result<ConversationSummary>> DeskService::assign(ConversationId id, StaffId to, QString note)
{
    return engineCall<ConversationSummary>(this, [this, id, to, note] { return doAssign(id, to, note); });
}

QFuture<Result<>> DeskService::askForIt(ConversationId id)
{
    return engineCall<void>(this, [this, id] { return doAsk(id); });
}

QFuture<Result<ContactProfile>> DeskService::profile(ContactId id)
{
    return engineCall<ContactProfile>(this, [this, id] { return doProfile(id); });
}

QFuture<Result<Contact>> DeskService::saveContact(Contact contact, Contact shown)
{
    return engineCall<Contact>(this, [this, contact, shown] { return doSaveContact(contact, shown); });
}

QFuture<Result<ContactFact>> DeskService::addFact(ContactId id, QString text)
{
    return engineCall<ContactFact>(this, [this, id, text] { return doAddFact(id, text); });
}

QFuture<Result<>> DeskService::forgetFact(ContactId id, QString factId)
{
    return engineCall<void>(this, [this, id, factId] { return doForgetFact(id, factId); });
}

QFuture<Result<>> DeskService::setBlocked(ContactId id, bool blocked, QString reason)
{
    return engineCall<void>(this, [this, id, blocked, reason] { return doBlock(id, blocked, reason); });
}

Task<ConversationSummary> DeskService::doReopen(ConversationId id, bool mine)
{
    const ConversationServices& conversations = m_services.conversations;
    const StaffMember self = m_services.info.self;
    const Micros now = conversations.clock.now();
    const Reopen request{
        .conversationId = id,
        .staffId = self.id,
        .mine = mine,
        .frame = mine ? customerframes::status("human_joined", self.name, QString(), now)
                      : customerframes::status("handed_back", conversations.config()->agent.name, QString(), now)};
    const Ownership::Effect effect = [store = conversations.desk, request] { return store->reopen(request); };
    auto changing = m_services.ownership.change(id, effect);
    co_return co_await changing;
}

Task<ConversationSummary> DeskService::doSnooze(ConversationId id, Micros until, MessageId lastSeen)
{
    const StaffId self = m_services.info.self.id;
    const Ownership::Effect effect = [store = m_services.conversations.desk, id, self, until, lastSeen] {
        return store->snooze(id, self, until, lastSeen);
    };
    auto changing = m_services.ownership.change(id, effect);
    co_return co_await changing;
}

Task<ConversationSummary> DeskService::doAssign(ConversationId id, StaffId to, QString note)
{
    const Result<QString> text = deskchecks::text(note, tr("The note"), 0, MaxNoteChars);
    if (!text)
        co_return text.error();
    auto sending = sendHeldReplies(&m_services, id);
    co_await sending;
    const ConversationServices& conversations = m_services.conversations;
    const Micros now = conversations.clock.now();
    Assign request{
        .conversationId = id, .by = m_services.info.self.id, .to = to, .note = *text, .frame = {}, .draft = {}};
    if (to.isValid()) {
        request.frame = customerframes::status("human_joined", QString(), QString(), now);
    } else {
        TurnSnapshot unknown;
        request.frame = customerframes::status("handed_back", conversations.config()->agent.name, QString(), now);
        request.draft = makeEscalation(unknown, {QStringLiteral("passed_on")}, QString(), deskNow(conversations));
    }
    const Ownership::Effect effect = [store = conversations.desk, request] { return store->assign(request); };
    auto changing = m_services.ownership.change(id, effect);
    co_return co_await changing;
}

Task<> DeskService::doAsk(ConversationId id)
{
    const StaffId self = m_services.info.self.id;
    auto asking = m_services.conversations.desk->askForIt(id, self);
    const Result<MessageSaved> asked = co_await asking;
    if (!asked)
        co_return asked.error();
    if (!asked->duplicate)
        m_publisher.saved(*asked);
    co_return Result<>();
}

Task<ContactProfile> DeskService::doProfile(ContactId id)
{
    auto reading = m_services.conversations.contacts->profile(id, EarlierConversations);
    const Result<ProfileRead> read = co_await reading;
    if (!read)
        co_return read.error();
    m_views.contact(m_services.info.self.id, id);
    ContactProfile profile{.contact = read->contact,
                           .facts = {},
                           .earlier = read->earlier,
                           .conversations = read->conversations,
                           .blocked = read->blocked,
                           .blockReason = read->blockReason};
    for (const FactRow& row : read->facts)
        profile.facts << factOf(row);
    co_return profile;
}

Task<Contact> DeskService::doSaveContact(Contact contact, Contact shown)
{
    const Result<Contact> checked = changesChecked(contact, shown);
    if (!checked)
        co_return checked.error();
    const StaffId self = m_services.info.self.id;
    auto saving = m_services.conversations.contacts->save(*checked, self, shown);
    const Result<ContactSaved> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    for (const ConversationSummary& summary : saved->summaries)
        m_publisher.summary(summary, saved->feedSeq);
    co_return saved->contact;
}

Task<ContactFact> DeskService::doAddFact(ContactId id, QString text)
{
    const Result<QString> checked = deskchecks::text(text, tr("The entry"), 1, MaxFactChars);
    if (!checked)
        co_return checked.error();
    const StaffId self = m_services.info.self.id;
    auto adding = m_services.conversations.contacts->addFact(id, self, *checked);
    const Result<FactRow> added = co_await adding;
    if (!added)
        co_return added.error();
    co_return factOf(*added);
}

Task<> DeskService::doForgetFact(ContactId id, QString factId)
{
    const StaffId self = m_services.info.self.id;
    auto forgetting = m_services.conversations.contacts->forgetFact(id, self, factId);
    co_return co_await forgetting;
}

Task<> DeskService::doBlock(ContactId id, bool blocked, QString reason)
{
    const Result<QString> text = deskchecks::text(reason, tr("The reason"), 0, MaxFactChars);
    if (!text)
        co_return text.error();
    const StaffMember self = m_services.info.self;
    const BlockContact request{.contactId = id, .staffId = self.id, .blocked = blocked, .reason = *text};
    auto blocking = m_services.conversations.contacts->setBlocked(request);
    const Result<QList<ConversationId>> open = co_await blocking;
    if (!open)
        co_return open.error();
    const QList<ConversationId> running = *open;
    for (const ConversationId conversation : running) {
        auto closing = m_services.ownership.close(conversation, self, QStringLiteral("resolved"));
        const Result<ConversationSummary> closed = co_await closing;
        // Closed meanwhile is as good.
        if (!closed && closed.error().code != ErrorCode::Conflict)
            co_return closed.error();
    }
    co_return Result<>();
}

}  // namespace frontdesk
