// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from Twilio, or pretends to: bodies of webhooks, entries of lists, signatures; and how answers are cut.
// Input: content type, request target, body, a line each (the body is the rest).
#include "tests/fuzz/fuzz.h"

#include "core/channels/twilio/twilioerrors.h"
#include "core/channels/twilio/twiliorequests.h"
#include "core/channels/twilio/twilioresources.h"
#include "core/model/smstext.h"
#include "core/net/percentdecode.h"

#include <algorithm>

namespace frontdesk::fuzz {
namespace {

using namespace frontdesk::twilio;

const QByteArray Token = "c0ffee00c0ffee00c0ffee00c0ffee00";

HttpRequest requestOf(const QByteArray& bytes)
{
    HttpRequest request;
    request.method = "POST";
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : bytes.indexOf('\n', first + 1);
    if (second < 0) {
        request.body = bytes;
        request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
        request.target = "/twilio/sms";
        return request;
    }
    request.headers = {{"content-type", bytes.first(first)}};
    request.target = '/' + bytes.mid(first + 1, second - first - 1);
    request.body = bytes.sliced(second + 1);
    const qsizetype mark = request.target.indexOf('?');
    if (mark >= 0)
        request.query = decodePairs(QByteArrayView(request.target).sliced(mark + 1), 100).value_or(Parameters{});
    return request;
}

void checkMessage(const InboundMessage& message)
{
    FUZZ_CHECK(!message.channelId.isEmpty() && !message.accountId.isEmpty() && !message.externalId.isEmpty(),
               "a message without an address");
    FUZZ_CHECK(message.providerId.size() == 34, "a message whose id is none");
    FUZZ_CHECK(message.phone.isEmpty() || isE164(message.phone), "a telephone number that is none");
    FUZZ_CHECK(message.remoteMedia.size() <= 20, "too many files");
    for (const RemoteMedia& media : message.remoteMedia)
        FUZZ_CHECK(media.partIndex >= 0 && media.partIndex < message.parts.size(), "a file without its part");
    feature(partsToJson(message.parts).size() * 7 + quint64(message.channelId.size()));
}

void checkWebhook(const HttpRequest& request, const Parameters& fields)
{
    FUZZ_CHECK(fields.size() <= 512, "too many fields");
    if (const auto text = readText(fields)) {
        FUZZ_CHECK(!text->message.parts.isEmpty(), "a message without parts");
        checkMessage(text->message);
    }
    if (const auto status = readStatus(fields, request)) {
        FUZZ_CHECK(status->messageSid.size() == 34 && status->publicId.size() <= 64, "a callback with a wrong id");
        feature(status->status.toUtf8());
        feature(quint64(adviceFor(status->errorCode).known));
    }
    const auto event = readConversationsEvent(fields, QStringLiteral("onMessageAdded"));
    feature(event ? 100 + event->index() : 99);
    if (event && std::holds_alternative<MessageAdded>(*event))
        checkMessage(std::get<MessageAdded>(*event).message);
}

void checkSignature(HttpRequest request, const Parameters& fields)
{
    const QString base = QStringLiteral("https://shop.example:8443/desk");
    const bool form = request.header("content-type").split(';').first().trimmed().toLower()
                      == "application/x-www-form-urlencoded";
    const Parameters parameters = form && !request.body.isEmpty() ? fields : Parameters{};
    const QByteArray signature = sign(Token, signedUrl(base, request.target), parameters);
    request.headers.append({"x-twilio-signature", signature});
    const SignatureVerdict verdict = verifyRequest(request, parameters, Token, base);
    const bool hashed = std::any_of(request.query.begin(), request.query.end(),
                                    [](const auto& pair) { return pair.first == "bodySHA256"; });
    feature(200 + quint64(verdict));
    if (form && !hashed)
        FUZZ_CHECK(verdict == SignatureVerdict::Good, "what was signed is refused");
    if (!form && !hashed && !request.body.isEmpty())
        FUZZ_CHECK(verdict == SignatureVerdict::BodyUnsigned, "a body that nothing vouches for is taken");
    FUZZ_CHECK(verifyRequest(request, parameters, Token + '0', base) != SignatureVerdict::Good, "any token will do");
    request.headers.last().second[0] = char(signature.at(0) ^ 1);
    FUZZ_CHECK(verifyRequest(request, parameters, Token, base) != SignatureVerdict::Good, "any signature will do");
}

void checkResource(const Json& json)
{
    if (const auto entry = readMessageResource(json)) {
        InboundMessage message = entry->text.message;
        addMedia(message, {json, json}, QUrl(QStringLiteral("https://api.twilio.com")));
        if (entry->inbound)
            checkMessage(message);
    }
    if (const auto entry = readConversationMessage(json))
        checkMessage(entry->message);
    (void)readParticipant(json);
    (void)readThread(json);
    const NextPage next = nextPage(QUrl(QStringLiteral("https://api.twilio.com/x")), json);
    const QUrl& page = next.url;
    FUZZ_CHECK(!next.end || page.isEmpty(), "an end with a next page");
    FUZZ_CHECK(page.isEmpty() || (page.host() == u"api.twilio.com" && page.scheme() == u"https"),
               "the next page is on another server");
}

void checkPieces(const QString& text, int most)
{
    const auto bare = [](QString s) {
        s.removeIf([](QChar c) { return c.isSpace(); });
        return s;
    };
    const QStringList pieces = splitMessage(text, most);
    for (const QString& piece : pieces) {
        FUZZ_CHECK(!piece.isEmpty() && piece.size() <= most, "a piece of a wrong size");
        FUZZ_CHECK(most > 160 || !isGsm7(piece) || countSms(piece).segments == 1, "a piece of two SMS");
    }
    FUZZ_CHECK(bare(pieces.join(QString())) == bare(text), "a piece got lost");
    feature(300 + quint64(std::min<qsizetype>(pieces.size(), 20)));
}

}  // namespace

int fuzzTwilio(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const HttpRequest request = requestOf(bytes);
    const Result<Parameters> fields = readFields(request);
    feature(quint64(fields.ok()));
    if (fields) {
        checkWebhook(request, *fields);
        checkSignature(request, *fields);
    }
    if (const Result<Json> json = parseJson(request.body, {.maxBytes = 64 * 1024}))
        checkResource(*json);
    checkPieces(QString::fromUtf8(request.body.first(std::min<qsizetype>(request.body.size(), 2000))), 160);
    return 0;
}

}  // namespace frontdesk::fuzz
