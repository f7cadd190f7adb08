// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of the chat's web socket, JSON bodies of the REST routes, and forms.
#include "tests/fuzz/fuzz.h"

#include "core/base/ids.h"
#include "core/channels/webchat/customerpayload.h"
#include "core/channels/webchat/webchatpayload.h"
#include "core/net/multipart.h"

namespace frontdesk::fuzz {
namespace {

constexpr webchat::ChatLimits Limits{.maxMessageChars = 500};
constexpr qsizetype MostFiles = 10;

bool isClean(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f);
    });
}

bool isLine(const QString& text) { return isClean(text) && !text.contains(u'\n') && !text.contains(u'\t'); }

void checkError(const Error& error)
{
    FUZZ_CHECK(!error.userText.isEmpty(), "a refusal says nothing");
    FUZZ_CHECK(error.userText.size() < 400, "a refusal repeats what was sent");
    feature(error.userText.left(32).toUtf8());
}

void checkMessage(const webchat::ChatMessage& message)
{
    FUZZ_CHECK(message.text.size() <= Limits.maxMessageChars && isClean(message.text),
               "the text is too long or not clean");
    FUZZ_CHECK(webchat::isClientMessageId(message.clientMessageId), "the message has no good id");
    FUZZ_CHECK(message.attachments.size() + message.files.size() <= MostFiles, "too many files");
    FUZZ_CHECK(!message.text.isEmpty() || !message.attachments.isEmpty() || !message.files.isEmpty(),
               "an empty message");
    for (const QString& id : message.attachments)
        FUZZ_CHECK(webchat::isClientMessageId(id), "an attachment that is no id");
    feature(hashOf("message") + quint64(message.attachments.size()) * 16 + quint64(message.files.size()));
}

void checkFrame(const webchat::ClientFrame& frame)
{
    feature(hashOf("frame") + frame.index());
    if (const auto* message = std::get_if<webchat::ChatMessage>(&frame))
        checkMessage(*message);
    if (const auto* auth = std::get_if<webchat::AuthFrame>(&frame))
        FUZZ_CHECK(!auth->token.isNull() && auth->token.size() <= 256 && auth->lastSeq >= 0, "a bad credential frame");
    if (const auto* resume = std::get_if<webchat::ResumeFrame>(&frame))
        FUZZ_CHECK(resume->lastSeq >= 0 && resume->conversationId.size() <= 64, "a bad resume frame");
    if (const auto* ack = std::get_if<webchat::AckFrame>(&frame))
        FUZZ_CHECK(ack->seq >= 0, "a negative acknowledgement");
}

int depthOf(const Json& json)
{
    int deepest = 0;
    if (json.is_structured())
        for (const Json& part : json)
            deepest = std::max(deepest, depthOf(part));
    return json.is_structured() ? deepest + 1 : 0;
}

void checkJson(const QByteArray& bytes)
{
    constexpr JsonLimits limits{.maxBytes = 32 * 1024, .maxDepth = 8, .maxElements = 500};
    const Result<Json> parsed = parseJson(bytes, limits);
    if (!parsed)
        return checkError(parsed.error());
    FUZZ_CHECK(depthOf(*parsed) <= limits.maxDepth, "deeper than the limit");
    const Result<Json> again = parseJson(toBytes(*parsed),
                                         {.maxBytes = 1 << 20, .maxDepth = 64, .maxElements = 10'000});
    FUZZ_CHECK(again.ok(), "what was written cannot be read");
    FUZZ_CHECK(*again == *parsed, "what was written is something else");
    feature(hashOf("json") + quint64(parsed->type()) + 16 * quint64(depthOf(*parsed)));
}

void checkBodies(const QByteArray& body)
{
    if (const auto session = webchat::parseNewSession(body))
        FUZZ_CHECK(isClean(session->name) && session->name.size() <= 100, "a name that is not clean");
    if (const auto rating = webchat::parseRating(body))
        FUZZ_CHECK(rating->stars >= 1 && rating->stars <= 5 && rating->comment.size() <= 500, "a strange rating");
    if (const auto details = webchat::parseDetails(body)) {
        feature(hashOf("details"));
        FUZZ_CHECK(!details->name || isLine(*details->name), "a name of several lines");
        FUZZ_CHECK(!details->email || details->email->isEmpty() || webchat::isEmailAddress(*details->email),
                   "no address");
        FUZZ_CHECK(!details->language || details->language->isEmpty() || webchat::isLanguageTag(*details->language),
                   "no language");
    }
    if (const auto left = webchat::parseLeftMessage(body, Limits)) {
        checkMessage(left->message);
        FUZZ_CHECK(webchat::isEmailAddress(left->email) && isLine(left->email) && isLine(left->name), "a bad sender");
        FUZZ_CHECK(!left->email.contains(u',') && !left->email.contains(u' '), "two addresses");
    }
    const auto message = webchat::parseChatMessage("application/json", body, Limits);
    message ? checkMessage(*message) : checkError(message.error());
}

bool isPlainName(const QByteArray& name)
{
    return std::none_of(name.begin(), name.end(),
                        [](char c) { return uchar(c) < 0x20 || c == 0x7f || c == '/' || c == '\\'; });
}

}  // namespace

int fuzzChatFrame(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const auto frame = webchat::parseClientFrame(text, Limits);
    frame ? checkFrame(*frame) : checkError(frame.error());
    return 0;
}

int fuzzJson(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkJson(bytes);
    checkBodies(bytes);
    return 0;
}

/// The first line is the Content-Type, the rest the body.
int fuzzMultipart(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = qMax<qsizetype>(bytes.indexOf('\n'), 0);
    const QByteArray type = bytes.left(end);
    const QByteArray body = bytes.mid(end + 1);
    constexpr MultipartLimits limits{.maxFields = 8, .maxHeaderBytes = 1024, .maxFieldBytes = 4096};
    const auto fields = parseMultipart(type, body, limits);
    if (fields) {
        qsizetype total = 0;
        FUZZ_CHECK(fields->size() <= limits.maxFields, "too many parts");
        for (const MultipartField& field : *fields) {
            total += field.data.size();
            FUZZ_CHECK(!field.name.isEmpty() && field.name.size() <= 256, "a part without a name");
            FUZZ_CHECK(field.data.size() <= limits.maxFieldBytes, "a part over its limit");
            FUZZ_CHECK(isPlainName(field.fileName), "a file name with a folder or control character");
        }
        FUZZ_CHECK(total <= body.size(), "more data than was sent");
        feature(hashOf("parts") + quint64(fields->size()));
    } else {
        checkError(fields.error());
    }
    if (const auto upload = webchat::parseUpload(type, body))
        FUZZ_CHECK(!upload->name.isEmpty(), "a file without a name");
    if (const auto message = webchat::parseChatMessage(type, body, Limits))
        checkMessage(*message);
    if (const auto form = parseForm(body, 16))
        FUZZ_CHECK(form->size() <= 16, "too many fields");
    return 0;
}

}  // namespace frontdesk::fuzz
