// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/twilio/threadcatchup.h"
#include "core/store/threadstore.h"
#include "tests/core/engine/tinytwilio.h"
#include "tests/core/store/conversationfixture.h"

#include <qcoro/qcorotask.h>

namespace frontdesk::test {

/// No door is needed: everything goes the way of a webhook.
class NoSink final : public InboundSink {
public:
    [[nodiscard]] Task<QList<Accepted>> accept(QList<InboundMessage>) override { co_return QList<Accepted>(); }
};

struct ThreadFixture : ConversationFixture {
    TinyTwilio twilio;
    twilio::Options options;
    twilio::Account account;
    std::unique_ptr<twilio::TwilioClient> client;
    SyncStore points{store.database()};
    StatusStore statuses{store.database()};
    ThreadStore threads{store.database()};
    NoSink sink;
    std::unique_ptr<CatchUpWiring> wiring;
    std::unique_ptr<ThreadCatchUp> reader;
    QStringList log;  ///< what was applied, in order

    ThreadFixture()
    {
        account.sid = entries::account();
        account.authToken = "secret";
        account.serviceSid = entries::service();
        options.accounts = {account};
        client = std::make_unique<twilio::TwilioClient>(twilio, options, clock,
                                                        twilio::TwilioClient::Rules{.tries = 1});
        wiring.reset(
            new CatchUpWiring{*client,
                              clock,
                              sink,
                              points,
                              statuses,
                              [this](const twilio::ConversationsEvent& event, bool) { return apply(this, event); },
                              {}});
        twilio.lists.insert(TinyTwilio::threadsPath(), {});
        restart();
    }
    void restart() { reader = std::make_unique<ThreadCatchUp>(*wiring); }
    int run(CatchUpDepth depth = {})
    {
        return must(QCoro::waitFor(reader->run(account, depth, 5 * MicrosPerSecond, {})));
    }
    int poll() { return run({.whole = false}); }
    void later(int seconds) { clock.advance(seconds * MicrosPerSecond); }
    static QString key() { return entries::account() + u'/' + entries::service(); }

    static Task<> apply(ThreadFixture* f, twilio::ConversationsEvent event)
    {
        if (const auto* added = std::get_if<twilio::MessageAdded>(&event)) {
            IntakeRequest request = ConversationFixture::sms({}, added->message.providerId);
            request.message = added->message;
            f->log << QString(std::get<TextPart>(added->message.parts.first()).text
                              % (added->message.replyMode == u"none" ? u"" : u" !"));
            auto storing = f->conversations.intake(request);
            const Result<IntakeOutcome> stored = co_await storing;
            co_return stored ? Result<>() : Result<>(stored.error());
        }
        if (const auto* member = std::get_if<twilio::ParticipantChanged>(&event)) {
            const bool left = member->what == twilio::ParticipantChanged::What::Removed;
            f->log << QString((left ? u"-" : u"+") % member->participantSid.right(1));
            const ParticipantChange change{.thread = {twilio::conversationsChannelId(), member->thread.accountId(),
                                                      member->thread.conversationSid},
                                           .participantId = member->participantSid,
                                           .role = member->identity.isEmpty() ? ThreadRole::Customer
                                                                              : ThreadRole::Human,
                                           .name = member->identity,
                                           .phone = member->address,
                                           .left = left,
                                           .seenAt = member->seenAt};
            auto storing = f->threads.participant(change);
            const Result<ThreadChanged> stored = co_await storing;
            co_return stored ? Result<>() : Result<>(stored.error());
        }
        const auto& changed = std::get<twilio::ThreadChanged>(event);
        const bool removed = changed.what == twilio::ThreadChanged::What::Removed;
        const QString state = removed ? QStringLiteral("closed") : changed.state;
        f->log << state;
        const ThreadStateChange change{
            .thread = {twilio::conversationsChannelId(), changed.thread.accountId(), changed.thread.conversationSid},
            .state = state,
            .at = changed.at,
            .closed = frame("status")};
        auto storing = f->threads.state(change);
        const Result<ThreadChanged> stored = co_await storing;
        co_return stored ? Result<>() : Result<>(stored.error());
    }
};

}  // namespace frontdesk::test
