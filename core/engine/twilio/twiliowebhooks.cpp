// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/twiliowebhooks.h"

#include "core/base/log.h"
#include "core/channels/twilio/twilioresources.h"
#include "core/conversations/outsidethreads.h"
#include "core/engine/refusallog.h"
#include "core/events/eventbus.h"
#include "core/events/inboundsink.h"
#include "core/store/simulationstore.h"
#include "core/store/statusstore.h"
#include "core/store/webhookstore.h"

#include <QRandomGenerator>

namespace frontdesk {
namespace {

constexpr Micros AcceptedEvery = 5 * MicrosPerSecond;
constexpr qsizetype MaxMembers = 10'000;
constexpr qsizetype MaxUnknownEvents = 50;

QByteArray randomToken()
{
    QByteArray token(32, Qt::Uninitialized);
    for (char& c : token)
        c = "0123456789abcdef"[QRandomGenerator::system()->bounded(16)];
    return token;
}

const char* reasonOf(twilio::SignatureVerdict verdict)
{
    switch (verdict) {
    case twilio::SignatureVerdict::Good: return "account";
    case twilio::SignatureVerdict::Missing: return "missing";
    case twilio::SignatureVerdict::Wrong: return "wrong";
    case twilio::SignatureVerdict::BodyChanged: return "body_changed";
    case twilio::SignatureVerdict::BodyUnsigned: return "body_unsigned";
    }
    return "wrong";
}

bool isForm(const HttpRequest& request)
{
    return request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
}

HttpResponse refused()
{
    return HttpResponse::problem(
        403, "signature",
        QStringLiteral("The signature of this request does not fit. The public address in the settings must be the "
                       "one that the provider calls."));
}

HttpResponse done()
{
    HttpResponse response = HttpResponse::empty(200);
    response.contentType = "text/plain; charset=utf-8";
    return response;
}

HttpResponse noReply()
{
    HttpResponse response = done();
    response.contentType = "text/xml; charset=utf-8";
    response.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";
    return response;
}

HttpResponse tryAgain()
{
    HttpResponse response = HttpResponse::problem(503, "unavailable",
                                                  QStringLiteral("The message could not be stored just now."));
    response.headers.emplaceBack("Retry-After", "5");
    return response;
}

/// What will be the same at every redelivery is acknowledged: a blocked customer, an empty message.
bool settled(const Error& error) { return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Conflict; }

/// The answer to a request whose facts were to be stored.
Result<HttpResponse> answer(const Result<>& stored, HttpResponse good, const HttpRequest& request)
{
    if (stored || settled(stored.error())) {
        if (!stored && stored.error().detail != u"blocked")
            logWarning("twilio",
                       QStringLiteral("not taken in: %1 (request %2)").arg(stored.error().userText, request.requestId));
        return good;
    }
    logError("twilio", QStringLiteral("a webhook could not be stored: %1 %2 (request %3)")
                           .arg(errorCodeName(stored.error().code), stored.error().detail, request.requestId));
    return tryAgain();
}

QString assumedEvent(const QByteArray& path)
{
    static const QHash<QByteArray, QString> byPath{
        {"/webhook/message-added", QStringLiteral("onMessageAdded")},
        {"/webhook/participant-added", QStringLiteral("onParticipantAdded")},
        {"/webhook/participant-removed", QStringLiteral("onParticipantRemoved")},
        {"/webhook/conversation-state-updated", QStringLiteral("onConversationStateUpdated")}};
    return byPath.value(path);
}

ThreadKey keyOf(const twilio::ThreadRef& thread, bool sample)
{
    return {.channelId = twilio::conversationsChannelId(),
            .accountId = thread.accountId(),
            .externalId = thread.conversationSid,
            .sample = sample};
}

QString phoneOf(const QString& address)
{
    const QString bare = twilio::bareAddress(address);
    return twilio::isE164(bare) ? bare : QString();
}

}  // namespace

TwilioWebhooks::TwilioWebhooks(TwilioWebhookWiring wiring) : m_wiring(std::move(wiring)), m_decoy(randomToken()) {}

void TwilioWebhooks::conversations(HttpRequest request, Respond respond)
{
    serve(std::move(request), std::move(respond), &TwilioWebhooks::takeEvent);
}

void TwilioWebhooks::text(HttpRequest request, Respond respond)
{
    serve(std::move(request), std::move(respond), &TwilioWebhooks::takeText);
}

void TwilioWebhooks::status(HttpRequest request, Respond respond)
{
    serve(std::move(request), std::move(respond), &TwilioWebhooks::takeStatus);
}

void TwilioWebhooks::serve(HttpRequest request, Respond respond, Handler handler)
{
    std::optional<Signed> admitted = admit(request);
    if (!admitted) {
        respond(refused());
        return;
    }
    noteAccepted(admitted->account.sid, handler == &TwilioWebhooks::takeEvent);
    coro::spawn(QStringLiteral("twilio webhook"), run(std::move(*admitted), std::move(respond), handler));
}

/// The same work for an unknown account as for a wrong signature.
std::optional<TwilioWebhooks::Signed> TwilioWebhooks::admit(const HttpRequest& request)
{
    const Result<twilio::Parameters> fields = twilio::readFields(request);
    const twilio::Parameters read = fields ? *fields : twilio::Parameters();
    const twilio::Account* const account = m_wiring.options.find(twilio::accountSidOf(read));
    const bool known = account && account->complete();
    const twilio::SignatureVerdict verdict = twilio::verifyRequest(
        request, isForm(request) ? read : twilio::Parameters(), known ? account->authToken : m_decoy,
        m_wiring.publicUrl());
    if (known && fields && verdict == twilio::SignatureVerdict::Good)
        return Signed{request, read, *account};
    const char* reason = !fields ? "unreadable" : !known ? "account" : reasonOf(verdict);
    m_wiring.refusals.note(known ? account->sid : QString(), request.peerAddress, request.path, QLatin1String(reason));
    return std::nullopt;
}

Task<> TwilioWebhooks::run(Signed request, Respond respond, Handler handler)
{
    auto handling = (this->*handler)(std::move(request));
    const Result<HttpResponse> response = co_await handling;
    respond(response ? *response : tryAgain());
    co_return Result<>();
}

void TwilioWebhooks::noteAccepted(const QString& account, bool threads)
{
    m_wiring.refusals.succeeded(account);
    const Micros now = m_wiring.clock.steady();
    const std::pair key(account, threads);
    const auto last = m_acceptedAt.constFind(key);
    if (last != m_acceptedAt.constEnd() && now - *last < AcceptedEvery)
        return;
    m_acceptedAt.insert(key, now);
    coro::spawn(QStringLiteral("webhook accepted"), storeAccepted(account, threads));
}

Task<> TwilioWebhooks::storeAccepted(QString account, bool threads)
{
    auto noting = m_wiring.rows.noteAccepted(account, threads);
    const Result<> noted = co_await noting;
    co_return noted;
}

Task<HttpResponse> TwilioWebhooks::takeText(Signed request)
{
    if (twilio::looksLikeStatus(request.fields)) {
        auto taking = takeStatus(std::move(request));
        co_return co_await taking;
    }
    const Result<twilio::TextReceived> read = twilio::readText(request.fields);
    if (!read) {
        logWarning("twilio", QStringLiteral("a message that cannot be read: %1 (request %2)")
                                 .arg(read.error().userText, request.request.requestId));
        co_return HttpResponse::problem(400, "invalid-request", read.error().userText);
    }
    InboundMessage received = read->message;
    received.optOut = read->optOutType;
    while (!request.account.simulated && received.displayName.endsWith(SimulationStore::mark()))
        received.displayName.chop(SimulationStore::mark().size());
    const QList<InboundMessage> inbound{received};
    auto accepting = m_wiring.intake.accept(inbound);
    const Result<QList<Accepted>> accepted = co_await accepting;
    const Result<> stored = accepted ? Result<>() : Result<>(accepted.error());
    co_return answer(stored, noReply(), request.request);
}

Task<HttpResponse> TwilioWebhooks::takeStatus(Signed request)
{
    const Result<twilio::StatusUpdate> read = twilio::readStatus(request.fields, request.request);
    if (!read)
        co_return HttpResponse::problem(400, "invalid-request", read.error().userText);
    const twilio::StatusUpdate update = *read;
    auto recording = recordStatus(update);
    const Result<> recorded = co_await recording;
    co_return answer(recorded, done(), request.request);
}

Task<> TwilioWebhooks::recordStatus(twilio::StatusUpdate update)
{
    if (update.delivery < Delivery::Sending)  // a word about something else
        co_return Result<>();
    auto recording = m_wiring.statuses.recordStatus(update.accountSid, update.messageSid, update.delivery,
                                                    update.errorCode, update.publicId);
    const Result<std::optional<Message>> recorded = co_await recording;
    if (!recorded)
        co_return recorded.error();
    if (*recorded) {
        m_wiring.events.publish(MessageChanged{**recorded});
        m_wiring.statusRecorded();
    }
    co_return Result<>();
}

Task<HttpResponse> TwilioWebhooks::takeEvent(Signed request)
{
    const Result<twilio::ConversationsEvent> read = twilio::readConversationsEvent(request.fields,
                                                                                   assumedEvent(request.request.path));
    if (!read) {
        logWarning("twilio", QStringLiteral("an event that cannot be read: %1 (request %2)")
                                 .arg(read.error().userText, request.request.requestId));
        co_return HttpResponse::problem(400, "invalid-request", read.error().userText);
    }
    if (m_wiring.options.conversationsMode == u"off" && !request.account.simulated)
        co_return done();
    const bool sample = request.account.simulated || m_wiring.sample();
    const twilio::ConversationsEvent event = *read;
    auto applying = apply(event, sample);
    const Result<> applied = co_await applying;
    co_return answer(applied, done(), request.request);
}

Task<> TwilioWebhooks::apply(twilio::ConversationsEvent event, bool sample)
{
    if (const auto* added = std::get_if<twilio::MessageAdded>(&event)) {
        auto storing = message(*added, sample);
        co_return co_await storing;
    }
    if (const auto* changed = std::get_if<twilio::ParticipantChanged>(&event)) {
        auto storing = participant(*changed, sample);
        co_return co_await storing;
    }
    if (const auto* changed = std::get_if<twilio::ThreadStateChanged>(&event)) {
        auto storing = threadState(changed->thread, changed->state, changed->at, sample);
        co_return co_await storing;
    }
    if (const auto* changed = std::get_if<twilio::ThreadChanged>(&event)) {
        // A thread that was deleted at Twilio is over as well; a new one is active.
        const bool removed = changed->what == twilio::ThreadChanged::What::Removed;
        const bool added = changed->what == twilio::ThreadChanged::What::Added;
        const QString state = removed ? QStringLiteral("closed") : added ? QString() : changed->state;
        auto storing = threadState(changed->thread, state, changed->at, sample);
        co_return co_await storing;
    }
    if (const auto* updated = std::get_if<twilio::DeliveryUpdated>(&event)) {
        auto recording = recordStatus(updated->status);
        co_return co_await recording;
    }
    const auto* other = std::get_if<twilio::OtherEvent>(&event);
    if (other && m_unknownEvents.size() < MaxUnknownEvents && !m_unknownEvents.contains(other->eventType)) {
        m_unknownEvents.insert(other->eventType);
        logInfo("twilio", QStringLiteral("events of this kind are left alone: ") % other->eventType.left(80));
    }
    co_return Result<>();
}

Task<> TwilioWebhooks::threadState(twilio::ThreadRef thread, QString state, Micros at, bool sample)
{
    if (state != u"active" && state != u"inactive" && state != u"closed")  // "initializing": it has no say yet
        co_return Result<>();
    const ThreadKey key = keyOf(thread, sample);
    auto storing = m_wiring.threads.state(key, state, at);
    co_return co_await storing;
}

ThreadRole TwilioWebhooks::roleByName(const QString& identity, const QString& address) const
{
    const twilio::Options& options = m_wiring.options;
    if (!identity.isEmpty() && identity == options.author)
        return ThreadRole::Self;
    if (!options.humanPrefix.isEmpty() && identity.startsWith(options.humanPrefix))
        return ThreadRole::Human;
    if (options.staffNumbers.contains(phoneOf(address)))
        return ThreadRole::Human;
    return identity.isEmpty() || !phoneOf(address).isEmpty() ? ThreadRole::Customer : ThreadRole::Chat;
}

Task<> TwilioWebhooks::participant(twilio::ParticipantChanged changed, bool sample)
{
    if (changed.what == twilio::ParticipantChanged::What::Updated)
        co_return Result<>();
    const ThreadRole role = roleByName(changed.identity, changed.address);
    const ParticipantChange change{.thread = keyOf(changed.thread, sample),
                                   .participantId = changed.participantSid,
                                   .role = role,
                                   .name = changed.identity.isEmpty() ? twilio::bareAddress(changed.address)
                                                                      : changed.identity,
                                   .phone = role == ThreadRole::Customer ? phoneOf(changed.address) : QString(),
                                   .left = changed.what == twilio::ParticipantChanged::What::Removed,
                                   .seenAt = changed.seenAt};
    auto storing = m_wiring.threads.participant(change);
    co_return co_await storing;
}

/// Who wrote it decides: our own copies are left alone, a person of the business silences the AI, a customer is answered.
Task<> TwilioWebhooks::message(twilio::MessageAdded added, bool sample)
{
    const QString phone = phoneOf(added.author);
    const ThreadRole named = roleByName(phone.isEmpty() ? added.author : QString(), added.author);
    const QString ownId = added.participantSid.isEmpty() ? twilio::ownIdOf(added.attributes) : QString();
    if (named == ThreadRole::Self && ownId.isEmpty())
        co_return Result<>();
    if (!ownId.isEmpty()) {
        // Proof that it left, should our own request's answer have been lost.
        const twilio::StatusUpdate left{.accountSid = added.thread.accountSid,
                                        .messageSid = added.message.providerId,
                                        .status = {},
                                        .delivery = Delivery::Sent,
                                        .errorCode = {},
                                        .publicId = ownId};
        auto recording = recordStatus(left);
        co_return co_await recording;
    }
    const ParticipantChange author{.thread = keyOf(added.thread, sample),
                                   .participantId = added.participantSid,
                                   .role = phone.isEmpty() ? ThreadRole::Chat : ThreadRole::Customer,
                                   .name = phone.isEmpty() ? added.author : phone,
                                   .phone = phone};
    // By REST and by nobody in the thread: another program of the business.
    const bool program = phone.isEmpty() && added.participantSid.isEmpty();
    ThreadRole role = named;
    if (role == ThreadRole::Chat && !program) {
        auto asking = m_wiring.threads.roleOf(author.thread, author.participantId);
        const Result<ThreadRole> found = co_await asking;
        if (!found)
            co_return found.error();
        role = *found;
    }
    if (role == ThreadRole::Human || program) {
        auto storing = outsideMessage(added, role == ThreadRole::Human, sample);
        co_return co_await storing;
    }
    auto storing = customerMessage(added, author);
    co_return co_await storing;
}

/// Once per customer and run: the thread then knows them without a report of its own.
Task<> TwilioWebhooks::joinThread(ParticipantChange author)
{
    const QString member = author.thread.externalId % u'/' % author.participantId;
    if (author.participantId.isEmpty() || m_members.contains(member))
        co_return Result<>();
    auto joining = m_wiring.threads.participant(author);
    const Result<> joined = co_await joining;
    if (joined && m_members.size() < MaxMembers)
        m_members.insert(member);
    co_return joined;
}

Task<> TwilioWebhooks::customerMessage(twilio::MessageAdded added, ParticipantChange author)
{
    // Both are handed to the writer before either is awaited: they share a commit.
    auto joining = joinThread(author);
    const QList<InboundMessage> inbound{added.message};
    auto accepting = m_wiring.intake.accept(inbound);
    const Result<> joined = co_await joining;
    const Result<QList<Accepted>> accepted = co_await accepting;
    if (!accepted)  // an error that settles nothing must not stand behind one that does
        co_return accepted.error();
    co_return joined;
}

Task<> TwilioWebhooks::outsideMessage(twilio::MessageAdded added, bool human, bool sample)
{
    const OutsideMessage outside{.thread = keyOf(added.thread, sample),
                                 .providerId = added.message.providerId,
                                 .messagePublicId = {},
                                 .conversationPublicId = {},
                                 .participantId = added.participantSid,
                                 .authorName = added.author,
                                 .human = human,
                                 .parts = added.message.parts,
                                 .remoteMedia = added.message.remoteMedia,
                                 .providerTime = added.message.providerTime,
                                 .providerIndex = added.message.providerIndex};
    auto storing = m_wiring.threads.outsideMessage(outside);
    const Result<ThreadChanged> stored = co_await storing;
    co_return stored ? Result<>() : Result<>(stored.error());
}

}  // namespace frontdesk
