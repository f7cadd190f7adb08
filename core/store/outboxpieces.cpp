// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outboxpieces.h"

#include "core/model/smstext.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/statusrows.h"
#include "core/store/summaries.h"

namespace frontdesk::rows {
namespace {

/// Providers' lists lag behind what they accepted.
constexpr Micros FirstLookup = 2 * MicrosPerSecond;

QByteArray sealPayload(ReadContext& context, const OutboxPayload& payload, const QString& publicId)
{
    if (payload.text.isEmpty() && payload.templateId.isEmpty())
        return {};
    Json json = {{"text", toStd(payload.text)}};
    if (!payload.templateId.isEmpty()) {
        json["template"] = toStd(payload.templateId);
        json["values"] = Json::array();
        for (const QString& value : payload.templateValues)
            json["values"].push_back(toStd(value));
    }
    return context.sealer().sealJson(json, "outbox.payload", publicId);
}

struct Piece {
    OutboxId id;
    Delivery state = Delivery::Queued;
    QString code;
    OutboxPayload payload;
};

QList<Piece> piecesOf(ReadContext& context, MessageId message)
{
    return context.all(
        u"SELECT id, state, code, payload_sealed, public_id FROM outbox WHERE message_id = ? ORDER BY id",
        [&context](const Statement& row) {
            return Piece{row.id<OutboxId>(0), row.as<Delivery>(1), row.text(2),
                         openPayload(context, row.bytes(3), row.text(4))};
        },
        message);
}

bool wasGiven(const Piece& piece) { return piece.state != Delivery::Queued && piece.state != Delivery::Interrupted; }

/// The text up to the end of what left. Pieces are cut out of the text in order, with blanks lost between them.
QString textThatLeft(const QString& text, const QList<Piece>& pieces)
{
    qsizetype end = 0;
    for (const Piece& piece : pieces) {
        if (!wasGiven(piece))
            break;
        if (piece.payload.text.isEmpty())
            return text;
        const qsizetype at = text.indexOf(piece.payload.text, end);
        end = (at < 0 ? end : at) + piece.payload.text.size();
    }
    return text.left(end);
}

void addRow(Transaction& tx, const QueueMessage& request, const QString& publicId, int piece, qsizetype pieces,
            const QByteArray& payload)
{
    const Conversation& c = request.conversation;
    tx.exec(u"INSERT INTO outbox (public_id, kind, conversation_id, message_id, identity_id, channel, account, state, "
            u"framed, generation, not_before, piece, pieces, payload_sealed, created_at, updated_at) "
            u"VALUES (?, 'message', ?, ?, ?, ?, ?, 2, ?, ?, ?, ?, ?, ?, ?, ?)",
            publicId, c.id, request.message.id, c.identityId, c.channelId, c.accountId, isFramed(c.channelId),
            request.generation, request.notBefore, piece, pieces, payload, tx.now(), tx.now());
}

}  // namespace

OutboxPayload openPayload(ReadContext& context, const QByteArray& sealed, const QString& publicId)
{
    OutboxPayload payload;
    if (sealed.isEmpty())
        return payload;
    const Json json = context.openJson(sealed, "outbox.payload", publicId);
    payload.text = jsonString(json, "text");
    payload.templateId = jsonString(json, "template");
    if (const auto values = json.find("values"); values != json.end() && values->is_array())
        for (const Json& value : *values)
            payload.templateValues << (value.is_string() ? QString::fromStdString(value.get<std::string>())
                                                         : QString());
    return payload;
}

OutboxId queueMessage(Transaction& tx, const QueueMessage& request)
{
    const bool splits = request.maxPieceChars > 0 && request.payload.templateId.isEmpty();
    QStringList texts = splits ? splitMessage(request.message.text(), request.maxPieceChars) : QStringList();
    if (texts.size() < 2)
        texts = QStringList{QString()};
    OutboxId first = request.existing;
    for (int piece = 0; piece < texts.size(); ++piece) {
        OutboxPayload payload = request.payload;
        payload.text = texts.at(piece);
        if (piece == 0 && first.isValid()) {
            const QString publicId = tx.one(
                                           u"SELECT public_id FROM outbox WHERE id = ?",
                                           [](const Statement& row) { return row.text(0); }, first)
                                         .value_or(QString());
            tx.exec(u"UPDATE outbox SET state = 2, pieces = ?, payload_sealed = ?, updated_at = ? WHERE id = ?",
                    texts.size(), sealPayload(tx, payload, publicId), tx.now(), first);
            continue;
        }
        const QString publicId = newPublicId();
        addRow(tx, request, publicId, piece, texts.size(), sealPayload(tx, payload, publicId));
        if (piece == 0)
            first = OutboxId(tx.integer(u"SELECT id FROM outbox WHERE public_id = ?", publicId).value_or(0));
    }
    return first;
}

Delivery combinedDelivery(const QList<Delivery>& pieces)
{
    const auto count = [&pieces](Delivery state) { return pieces.count(state); };
    if (count(Delivery::Failed) > 0)
        return Delivery::Failed;
    if (count(Delivery::Interrupted) > 0)
        return Delivery::Interrupted;
    if (count(Delivery::Unconfirmed) > 0)
        return Delivery::Unconfirmed;
    if (count(Delivery::Queued) == pieces.size())
        return Delivery::Queued;
    // Partly gone: it is on its way, also while its next piece waits for a further try.
    if (count(Delivery::Queued) + count(Delivery::Sending) > 0)
        return Delivery::Sending;
    return *std::min_element(pieces.begin(), pieces.end());
}

void refreshDelivery(Transaction& tx, MessageId message)
{
    const QList<Piece> pieces = piecesOf(tx, message);
    if (pieces.isEmpty())
        return;
    QList<Delivery> states;
    QString code;
    for (const Piece& piece : pieces) {
        states << piece.state;
        if (piece.state == Delivery::Failed && (code.isEmpty() || code == StoppedCode))
            code = piece.code;
    }
    const Delivery state = combinedDelivery(states);
    if (state == Delivery::Interrupted)
        return;  // takeBack() has said what is to be said
    setDelivery(tx, message, state, state == Delivery::Failed ? code : QString());
}

void doubt(Transaction& tx, OutboxId id, const QString& code)
{
    // A report with our own id may have brought the provider's id meanwhile: then it did leave.
    const auto told = tx.one(
        u"SELECT account, provider_id FROM outbox WHERE id = ? AND provider_id <> ''",
        [](const Statement& row) { return std::pair(row.text(0), row.text(1)); }, id);
    if (told) {
        const EarlyStatus early = takeEarly(tx, told->first, told->second).value_or(EarlyStatus{Delivery::Sent, {}});
        tx.exec(u"UPDATE outbox SET state = ?, code = ?, not_before = 0, updated_at = ? WHERE id = ?",
                std::max(Delivery::Sent, early.state), early.code, tx.now(), id);
        return;
    }
    tx.exec(u"UPDATE outbox SET state = 8, code = ?, not_before = ?, unconfirmed_at = ?, lookups = 0, updated_at = ? "
            u"WHERE id = ?",
            code, tx.now() + FirstLookup, tx.now(), tx.now(), id);
}

void askSoon(Transaction& tx)
{
    const Micros soon = tx.now() + FirstLookup;
    tx.exec(
        u"UPDATE outbox SET not_before = min(not_before, ?), lookups = min(lookups, 1) WHERE state = 8 AND framed = 0 "
        u"AND code <> 'restored' AND (not_before > ? OR lookups > 1)",
        soon, soon);
}

void stopPieces(Transaction& tx, MessageId message)
{
    tx.exec(u"UPDATE outbox SET state = 7, code = ?, updated_at = ? WHERE message_id = ? AND state = 2", StoppedCode,
            tx.now(), message);
}

bool allQueued(ReadContext& context, MessageId message)
{
    return !context.integer(u"SELECT 1 FROM outbox WHERE message_id = ? AND state <> 2 LIMIT 1", message);
}

void takeBack(Transaction& tx, MessageId id, const QString& code)
{
    QList<Piece> pieces = piecesOf(tx, id);
    tx.exec(u"UPDATE outbox SET state = 9, code = ?, updated_at = ? WHERE message_id = ? AND state = 2", code, tx.now(),
            id);
    const bool partly = std::any_of(pieces.begin(), pieces.end(), wasGiven);
    auto message = loadMessage(tx, id);
    if (!partly || !message) {
        setDelivery(tx, id, Delivery::Interrupted, code);
        return;
    }
    const QString left = textThatLeft(message->text(), pieces);
    if (left == message->text())
        return;
    const QString tokens = tx.sealer().searchTokens(message->text());
    if (!tokens.isEmpty())
        tx.exec(u"INSERT INTO message_token (message_token, rowid, tokens) VALUES ('delete', ?, ?)", id, tokens);
    setText(tx, *message, left, Delivery::Interrupted);
    indexMessage(tx, *message);
    if (const auto conversation = loadConversation(tx, message->conversationId))
        refreshLastText(tx, *conversation);
}

}  // namespace frontdesk::rows
