// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/simulator/twilio/fakedata.h"
#include "core/simulator/twilio/fakeserver.h"

#include <functional>

namespace frontdesk::simulator {

/// What the REST side does to the rest of the fake.
struct FakeEffects {
    std::function<void(FakeAccount&, const QString& messageSid)> messageTaken;
    std::function<void(FakeAccount&, const QString& threadSid, const QString& messageSid)> threadMessageTaken;
};

/// Twilio's REST resources over one account in memory. Answers at once, one thread.
class FakeRest {
public:
    FakeRest(FakeAccount& account, const Clock& clock, FakeEffects effects)
        : m_account(account), m_clock(clock), m_effects(std::move(effects))
    {
    }
    /// Address under which the fake is reached, without a slash at the end.
    void setBase(QString base) { m_base = std::move(base); }
    [[nodiscard]] FakeAnswer answer(const FakeRequest& request);
    /// Fetches of the storage behind the redirect that carried the account's credentials: a leak.
    [[nodiscard]] int credentialsLeaked() const { return m_leaked; }

private:
    struct Call {
        const FakeRequest& request;
        QStringList path;  ///< segments behind the prefix, without ".json"
        bool get = false;
    };
    [[nodiscard]] bool authorized(const FakeRequest& request) const;
    [[nodiscard]] FakeAnswer api(Call call);
    [[nodiscard]] FakeAnswer messages(const Call& call);
    [[nodiscard]] FakeAnswer listMessages(const Call& call) const;
    [[nodiscard]] FakeAnswer createMessage(const Call& call);
    [[nodiscard]] FakeAnswer messageMedia(const Call& call, const FakeMessage& message) const;
    [[nodiscard]] FakeAnswer numbers(const Call& call);
    [[nodiscard]] FakeAnswer storage(const FakeRequest& request);

    [[nodiscard]] FakeAnswer v1(Call call);
    [[nodiscard]] FakeAnswer services(Call call);
    [[nodiscard]] FakeAnswer messagingService(const Call& call) const;
    [[nodiscard]] FakeAnswer threads(const Call& call, const QString& service);
    [[nodiscard]] FakeAnswer threadMessages(const Call& call, FakeThread& thread);
    [[nodiscard]] FakeAnswer createThreadMessage(const Call& call, FakeThread& thread);
    [[nodiscard]] FakeAnswer participants(const Call& call, const FakeThread& thread) const;
    [[nodiscard]] FakeAnswer webhooks(const Call& call);
    [[nodiscard]] FakeAnswer content(const Call& call, bool withApprovals) const;

    FakeAccount& m_account;
    const Clock& m_clock;
    FakeEffects m_effects;
    QString m_base;
    int m_leaked = 0;
};

/// One page of `rows`: PageSize, Page and PageToken (the sid behind which it begins) of the query. `style` "uri" = the
/// 2010 interface, "meta" = v1.
enum class PageStyle : quint8 { Uri, Meta };
struct PageSource {
    const char* key;
    QString url;  ///< of the list, without query; absolute for Meta
    PageStyle style = PageStyle::Meta;
    Fields kept = {};  ///< of the query, also in next_page_uri
};
/// Rows are made only for the page that is shown.
struct PageRows {
    qsizetype count = 0;
    std::function<QString(qsizetype)> sid;
    std::function<Json(qsizetype)> row;
};
[[nodiscard]] FakeAnswer pageAnswer(const FakeRequest& request, const PageRows& rows, const PageSource& source);
[[nodiscard]] FakeAnswer pageAnswer(const FakeRequest& request, const QList<Json>& rows, const PageSource& source);
[[nodiscard]] FakeAnswer notFoundAnswer(const FakeRequest& request);

}  // namespace frontdesk::simulator
