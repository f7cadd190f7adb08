// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twilioclient.h"

#include "core/channels/twilio/twilioanswers.h"
#include "core/channels/twilio/twilioerrors.h"
#include "core/channels/twilio/twiliofields.h"
#include "core/config/checks.h"
#include "core/net/privatehost.h"

#include <algorithm>
#include <utility>

namespace frontdesk::twilio {
namespace {

constexpr int MostPages = 500;
constexpr int MostRedirects = 3;
/// The address for reports is not one that Twilio calls.
constexpr int BadCallback = 21609;

QString isoSecond(Micros time) { return isoTime(time).first(19) + u'Z'; }

/// What a breaker is about. A server that is down says nothing about Twilio's others; and how lists, settings and files
/// fare says nothing about messages, which only their own outcomes may hold back.
QString breakerKey(const QString& account, const QUrl& url, bool sends)
{
    const QString key = account % u' ' % url.host() % u':' % QString::number(url.port(443));
    return sends ? QString(key % u" messages") : key;
}

QByteArray pageSize(int most, int limit) { return QByteArray::number(std::clamp(most, 1, limit)); }

}  // namespace

struct TwilioClient::Wish {
    QString account;
    QByteArray method = "GET";
    QUrl url;
    QByteArray contentType;
    QByteArray body;
    qsizetype maxBytes = 4 * 1024 * 1024;
    bool sends = false;  ///< a message for a customer

    [[nodiscard]] QString breaker() const { return breakerKey(account, url, sends); }
};

TwilioClient::TwilioClient(HttpTransport& transport, Options options, const Clock& clock)
    : TwilioClient(transport, std::move(options), clock, Rules{})
{
}

TwilioClient::TwilioClient(HttpTransport& transport, Options options, const Clock& clock, Rules rules)
    : m_transport(transport),
      m_options(std::move(options)),
      m_clock(clock),
      m_rules(rules),
      m_breaker(clock, rules.breaker)
{
}

TwilioClient::~TwilioClient() = default;

QString TwilioClient::sendingKey(const QString& account, Path path) const
{
    const Account* known = m_options.find(account);
    if (known == nullptr)
        return {};
    return breakerKey(account, path == Path::Threads ? m_options.conversationsOf(*known) : m_options.apiOf(*known),
                      true);
}

CircuitBreaker::State TwilioClient::breakerState(const QString& account) const
{
    const CircuitBreaker::State messages = m_breaker.state(sendingKey(account, Path::Numbers));
    return messages != CircuitBreaker::State::Closed ? messages : m_breaker.state(sendingKey(account, Path::Threads));
}

Micros TwilioClient::restLeft(const QString& account, Path path) const
{
    return m_breaker.restLeft(sendingKey(account, path));
}

Task<HttpAnswer> TwilioClient::once(Wish wish, std::stop_token stop)
{
    const Account* account = m_options.find(wish.account);
    if (account == nullptr || !account->complete())
        co_return noAccount(wish.account);
    const QString key = wish.breaker();
    if (!m_breaker.allows(key))
        co_return resting(m_breaker.state(key) != CircuitBreaker::State::Closed);
    HttpCall call;
    call.method = wish.method;
    call.url = wish.url;
    call.headers = {
        {"Accept", "application/json"}, {"User-Agent", "Frontdesk"}, {"Authorization", basicAuthorization(*account)}};
    if (!wish.contentType.isEmpty())
        call.headers.append({"Content-Type", wish.contentType});
    call.body = wish.body;
    call.timeoutMs = m_rules.timeoutMs;
    call.maxBytes = wish.maxBytes;
    auto sending = m_transport.send(std::move(call), stop);
    const Result<HttpAnswer> outcome = co_await sending;
    noteOutcome(wish.account, key, outcome);
    co_return outcome;
}

void TwilioClient::noteOutcome(const QString& account, const QString& key, const Result<HttpAnswer>& outcome)
{
    if (!outcome) {
        const bool saysNothing = outcome.error().code == ErrorCode::Cancelled
                                 || outcome.error().code == ErrorCode::InvalidInput;
        saysNothing ? m_breaker.released(key) : m_breaker.failed(key);
        return;
    }
    const Micros now = m_clock.now();
    // The header is cut to whole seconds.
    if (const std::optional<Micros> date = httpDate(outcome->header("date")))
        if (const Account* known = m_options.find(account); known && !known->simulated)
            m_skews.insert(account, now - *date - MicrosPerSecond / 2);
    outcome->status >= 500 ? m_breaker.failed(key) : m_breaker.succeeded(key);
    if (const std::optional<Micros> wait = retryAfter(outcome->header("retry-after"), now))
        if (outcome->status == 429 || outcome->status == 503)
            m_breaker.rest(key, *wait);
}

Task<HttpAnswer> TwilioClient::patiently(Wish wish, std::stop_token stop)
{
    for (int attempt = 1;; ++attempt) {
        auto trying = once(wish, stop);
        const Result<HttpAnswer> outcome = co_await trying;
        if (!worthRepeating(outcome) || attempt >= m_rules.tries)
            co_return outcome;
        const int rest = int((m_breaker.restLeft(wish.breaker()) + 999) / 1000);
        if (rest > m_rules.longestPauseMs)
            co_return outcome;
        const int ms = std::max(rest, m_rules.backoff.delayMs(attempt));
        const Result<> waited = co_await pauseFor(ms, stop);
        if (!waited)
            co_return waited.error();
    }
}

Task<Json> TwilioClient::getJson(QString account, QUrl url, std::stop_token stop)
{
    Wish wish;
    wish.account = account;
    wish.url = url;
    auto asking = patiently(std::move(wish), stop);
    const Result<HttpAnswer> outcome = co_await asking;
    co_return readAnswer(outcome);
}

TwilioClient::Wish TwilioClient::formWish(const QString& account, const QUrl& url, const FormFields& fields)
{
    Wish wish;
    wish.account = account;
    wish.method = "POST";
    wish.url = url;
    wish.contentType = "application/x-www-form-urlencoded";
    wish.body = encodeForm(fields);
    return wish;
}

Task<Json> TwilioClient::postForm(QString account, QUrl url, FormFields fields, std::stop_token stop)
{
    auto asking = patiently(formWish(account, url, fields), stop);
    const Result<HttpAnswer> outcome = co_await asking;
    co_return readAnswer(outcome);
}

Task<Json> TwilioClient::postJson(QString account, QUrl url, Json value, std::stop_token stop)
{
    Wish wish;
    wish.account = account;
    wish.method = "POST";
    wish.url = url;
    wish.contentType = "application/json";
    wish.body = toBytes(value);
    auto asking = patiently(std::move(wish), stop);
    const Result<HttpAnswer> outcome = co_await asking;
    co_return readAnswer(outcome);
}

Task<SendReceipt> TwilioClient::postMessage(QString account, QUrl url, FormFields fields, std::stop_token stop)
{
    Wish wish = formWish(account, url, fields);
    wish.sends = true;
    auto sending = once(std::move(wish), stop);
    const Result<HttpAnswer> outcome = co_await sending;
    co_return readReceipt(outcome);
}

Task<Listing> TwilioClient::walk(PageWish wish, std::stop_token stop)
{
    Listing listing;
    NextPage next{wish.url, false};
    for (int page = 0; page < MostPages && !next.url.isEmpty(); ++page) {
        auto asking = getJson(wish.account, next.url, stop);
        const Result<Json> answer = co_await asking;
        if (!answer)
            co_return answer.error();
        const PageEnd end = takePage(wish, *answer, listing.entries);
        next = nextPage(next.url, *answer);
        if (end != PageEnd::None) {
            listing.complete = end == PageEnd::Old;
            co_return listing;
        }
        listing.complete = next.end;
        if (listing.entries.size() >= wish.most)
            break;
    }
    co_return listing;
}

Task<QList<Json>> TwilioClient::list(PageWish wish, std::stop_token stop)
{
    auto walking = walk(std::move(wish), stop);
    const Result<Listing> listing = co_await walking;
    if (!listing)
        co_return listing.error();
    co_return listing->entries;
}

Task<SendReceipt> TwilioClient::sendMessage(OutgoingText text, std::stop_token stop)
{
    const QUrl url = accountUrl(m_options, text.account, QStringLiteral("/Messages.json"));
    auto sending = postMessage(text.account, url, formOf(text), stop);
    const Result<SendReceipt> receipt = co_await sending;
    if (receipt || text.statusCallback.isEmpty() || codeOf(receipt.error().detail) != BadCallback)
        co_return receipt;
    // The message matters more than the report on it, and a refused one surely did not leave.
    text.statusCallback.clear();
    auto again = postMessage(text.account, url, formOf(text), stop);
    const Result<SendReceipt> second = co_await again;
    co_return second;
}

Task<SendReceipt> TwilioClient::sendConversationMessage(OutgoingThreadText text, std::stop_token stop)
{
    const QString path = QStringLiteral("/Conversations/") + text.conversationSid + QStringLiteral("/Messages");
    const ThreadScope scope{text.account, text.serviceSid};
    return postMessage(text.account, threadsUrl(m_options, scope, path), formOf(text), stop);
}

Task<Listing> TwilioClient::listMessages(QString account, MessageFilter filter, std::stop_token stop)
{
    FormFields query;
    if (!filter.to.isEmpty())
        query.append({"To", filter.to.toUtf8()});
    if (!filter.from.isEmpty())
        query.append({"From", filter.from.toUtf8()});
    if (filter.sentSince > 0)
        query.append({"DateSent>", isoSecond(filter.sentSince).toLatin1()});
    if (filter.sentUntil > 0)
        query.append({"DateSent<", isoSecond(filter.sentUntil).toLatin1()});
    query.append({"PageSize", pageSize(filter.most, 200)});
    const QUrl url = accountUrl(m_options, account, QStringLiteral("/Messages.json"));
    PageWish wish = pagesOf(account, url, query, "messages", filter.most);
    wish.until = filter.createdSince;
    return walk(std::move(wish), stop);
}

Task<Listing> TwilioClient::listConversationMessages(ThreadScope scope, QString conversationSid, ThreadFilter filter,
                                                     std::stop_token stop)
{
    const QString path = QStringLiteral("/Conversations/") + conversationSid + QStringLiteral("/Messages");
    // Newest first, so that a long conversation is not read from its beginning each time.
    const FormFields query{{"Order", "desc"}, {"PageSize", pageSize(filter.most, 100)}};
    PageWish wish = pagesOf(scope.account, threadsUrl(m_options, scope, path), query, "messages", filter.most);
    wish.until = filter.since;
    wish.aboveIndex = filter.afterIndex;
    auto walking = walk(std::move(wish), stop);
    Result<Listing> listing = co_await walking;
    if (listing)
        std::reverse(listing->entries.begin(), listing->entries.end());
    co_return listing;
}

Task<AccountCheck> TwilioClient::fetchAccount(QString account, std::stop_token stop)
{
    auto asking = getJson(account, accountUrl(m_options, account, QStringLiteral(".json")), stop);
    const Result<Json> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    AccountCheck check;
    check.account = *answer;
    check.clockSkew = clockSkew(account).value_or(0);
    check.active = jsonString(*answer, "status") == u"active";
    co_return check;
}

Task<Micros> TwilioClient::compareClocks(QString account, std::stop_token stop)
{
    const Account* known = m_options.find(account);
    if (known && known->simulated)
        co_return 0;
    if (!m_skews.contains(account)) {
        auto asking = fetchAccount(account, stop);
        const Result<AccountCheck> check = co_await asking;
        if (!check)
            co_return check.error();
    }
    co_return clockSkew(account).value_or(0);
}

bool TwilioClient::ownHost(const Account& account, const QUrl& url) const
{
    const QList<QUrl> servers{m_options.apiOf(account), m_options.conversationsOf(account),
                              m_options.contentOf(account), m_options.mediaOf(account)};
    const bool configured = std::any_of(servers.begin(), servers.end(), [&url](const QUrl& server) {
        return server.scheme() == url.scheme() && server.host() == url.host() && server.port() == url.port();
    });
    return configured || (url.scheme() == u"https" && url.host().endsWith(u".twilio.com") && url.port(443) == 443);
}

Task<FetchedMedia> TwilioClient::fetchMedia(QString account, QString url, qsizetype maxBytes, std::stop_token stop)
{
    const Account* known = m_options.find(account);
    if (known == nullptr)
        co_return noAccount(account);
    const bool relative = url.startsWith(u'/');
    const QUrl address = relative ? m_options.mediaOf(*known).resolved(QUrl(url)) : QUrl(url, QUrl::StrictMode);
    if (!ownHost(*known, address))
        co_return foreignAddress();
    const Reach reach{.secure = m_options.apiOf(*known).scheme() == u"https" || address.scheme() == u"https",
                      .local = check::isLoopback(m_options.apiOf(*known).host())};
    Wish wish;
    wish.account = account;
    wish.url = address;
    wish.maxBytes = maxBytes;
    auto asking = patiently(std::move(wish), stop);
    Result<HttpAnswer> outcome = co_await asking;
    QUrl next = address;
    if (relative) {
        // A Conversations file is described first; the description names where it can be had without credentials.
        const Result<QUrl> content = contentAddress(outcome);
        if (!content)
            co_return content.error();
        next = *content;
        auto fetching = followMedia(next, reach, maxBytes, stop);
        const Result<HttpAnswer> fetched = co_await fetching;
        outcome = fetched;
    }
    for (int hop = 0; hop < MostRedirects && isRedirect(outcome); ++hop) {
        next = next.resolved(QUrl::fromEncoded(outcome->header("location"), QUrl::StrictMode));
        auto fetching = followMedia(next, reach, maxBytes, stop);
        const Result<HttpAnswer> fetched = co_await fetching;
        outcome = fetched;
    }
    co_return readMedia(outcome);
}

/// Without credentials: where the file really lies is a storage of somebody else's.
Task<HttpAnswer> TwilioClient::followMedia(QUrl url, Reach reach, qsizetype maxBytes, std::stop_token stop)
{
    HttpCall call;
    call.url = url;
    call.maxBytes = maxBytes;
    call.timeoutMs = m_rules.timeoutMs;
    const bool fits = url.isValid() && (!reach.secure || url.scheme() == u"https")
                      && (reach.local || !isPrivateHost(url.host()));
    if (!fits)
        co_return foreignAddress();
    auto sending = m_transport.send(std::move(call), stop);
    const Result<HttpAnswer> outcome = co_await sending;
    co_return outcome;
}

}  // namespace frontdesk::twilio
