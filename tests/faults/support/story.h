// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"

namespace frontdesk::test {

/// One customer and one member of staff, from the session to the end: what was acknowledged is remembered and looked
/// for afterwards. Every customer's answer must be a success or an honest refusal.
class Story {
public:
    explicit Story(TestEngine& engine) : m_engine(engine), m_client(engine.port()) {}

    /// session, message, answer, upload, message with the file, staff reply, close, rating. Goes on after refusals.
    void play();
    /// Everything that was refused is sent again with the same ids; all of it must work now.
    [[nodiscard]] QString repeat();
    /// Empty when what was acknowledged stands in the history once, in order, and every question has one answer.
    [[nodiscard]] QString check();

    bool mayStayUnanswered = false;  ///< status 0 is no lie
    int acknowledged = 0;
    int refused = 0;            ///< 503
    QStringList dishonest;      ///< answers that were neither
    QStringList staffFailures;  ///< what staff could not do

private:
    bool said(const QString& id, const QString& text, const QStringList& files = {});
    QString upload();
    void staffActs();
    bool note(const char* what, const ChatAnswer& answer);
    [[nodiscard]] ChatAnswer post(const QString& path, const QByteArray& type, const QByteArray& body);
    [[nodiscard]] ConversationSummary conversation();

    TestEngine& m_engine;
    ChatClient m_client;
    QStringList m_sent, m_acked;  ///< client message ids
    QString m_file;
    QString m_replyId = newPublicId();
    bool m_replied = false, m_closed = false, m_rated = false;
};

}  // namespace frontdesk::test
