// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the store from outside: credentials, sealed envelopes of a damaged file, search words, files.
#include "tests/fuzz/fuzz.h"

#include "core/base/ids.h"
#include "core/model/sentencesplitter.h"
#include "core/model/words.h"
#include "core/store/mediakind.h"
#include "core/store/sealer.h"
#include "core/store/sessionstore.h"
#include "tests/support/tempstore.h"

#include <QSet>
#include <QStringDecoder>

namespace frontdesk::fuzz {
namespace {

const QString Row = QStringLiteral("0190a6f0-0000-7000-8000-000000000001");
constexpr const char* Column = "message.parts";
constexpr const char* RightToken = "kept-right-token-of-the-fuzz-session-000000";

Sealer& sealer()
{
    static Sealer s;
    if (!s.ready())
        FUZZ_CHECK(s.create(QByteArray(32, 'm')).ok(), "no sealer");
    return s;
}

/// A store with one session, so that a lookup could find something.
SessionStore& sessions()
{
    static const SystemClock clock;
    static test::TempStore store(clock);
    static SessionStore s(store.database());
    static const bool made = test::wait(s.create(Row, QString::fromLatin1(RightToken), {}, {}, {})).ok();
    FUZZ_CHECK(made, "no session");
    return s;
}

void checkStrings(const QString& text)
{
    if (isPublicId(text)) {
        feature(hashOf("public id"));
        FUZZ_CHECK(text.size() == 36 && text == text.toLower(), "an id in another form");
        for (const QChar c : text)
            FUZZ_CHECK((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-',
                       "an id with a strange character");
    }
}

/// Bytes of a damaged row: they open only if they are exactly what was sealed for this place.
void checkEnvelope(const QByteArray& bytes)
{
    static const QByteArray sealed = sealer().seal("what was said", Column, Row);
    const Result<QByteArray> opened = sealer().open(bytes, Column, Row);
    feature(hashOf("envelope") + quint64(opened.ok() ? 99 : int(opened.error().code)));
    FUZZ_CHECK(!opened.ok() || bytes.isEmpty() || bytes == sealed, "a forged envelope opens");
    // The same damage to a real one.
    QByteArray damaged = sealed;
    for (qsizetype i = 0; i < qMin(bytes.size(), damaged.size()); ++i)
        damaged[(i * 7) % damaged.size()] = char(damaged[(i * 7) % damaged.size()] ^ bytes[i]);
    if (damaged != sealed)
        FUZZ_CHECK(!sealer().open(damaged, Column, Row).ok(), "a damaged envelope opens");
    FUZZ_CHECK(!sealer().open(sealed.left(bytes.size() % sealed.size()), Column, Row).ok()
                   || bytes.size() % sealed.size() == 0,
               "a cut envelope opens");
}

bool isExpression(const QString& query)
{
    return std::all_of(query.begin(), query.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || QStringView(u"() ANDOR").contains(c);
    });
}

/// Whatever is sought in a text's own words must find that text.
void checkSearch(const QString& text)
{
    const QStringList words = searchWords(text);
    for (const QString& word : words)
        FUZZ_CHECK(!word.isEmpty() && word.size() <= 2 * 64, "a word that is too long");
    const QString query = sealer().searchQuery(text);
    FUZZ_CHECK(query.isEmpty() == words.isEmpty(), "words without a query");
    FUZZ_CHECK(isExpression(query), "a query that is more than tokens");
    const QStringList list = sealer().searchTokens(text).split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> tokens(list.begin(), list.end());
    FUZZ_CHECK(tokens.size() == list.size(), "a token stands twice");
    for (const QString& clause : query.split(QStringLiteral(" AND "), Qt::SkipEmptyParts)) {
        const QStringList either = clause.mid(1, clause.size() - 2).split(QStringLiteral(" OR "));
        FUZZ_CHECK(either.size() == 2, "a clause of another form");
        FUZZ_CHECK(tokens.contains(either[0]) || tokens.contains(either[1]), "a text is not found by its own words");
    }
    feature(hashOf("search") + quint64(qMin<qsizetype>(words.size(), 40)));
}

void checkWords(const QString& text)
{
    const QStringList words = wordsOf(text);
    for (const QString& word : words)
        FUZZ_CHECK(!word.isEmpty() && !stemOf(word).isEmpty(), "an empty word");
    FUZZ_CHECK(contentStems(text).size() <= words.size(), "more stems than words");
    if (words.size() >= 2) {
        const int there = editDistance(words[0], words[1], 3);
        FUZZ_CHECK(there == editDistance(words[1], words[0], 3) && there >= 0 && there <= 4, "a distance that is none");
    }
}

/// Sentences do not depend on how the text came, and nothing is lost.
void checkSentences(const QString& text)
{
    const QStringList whole = SentenceSplitter::split(text);
    FUZZ_CHECK(whole.join(QString()) == text, "text got lost between sentences");
    SentenceSplitter splitter;
    QStringList pieces;
    const qsizetype step = 1 + text.size() % 5;
    for (qsizetype at = 0; at < text.size(); at += step)
        pieces += splitter.feed(text.mid(at, step));
    pieces += splitter.flush();
    FUZZ_CHECK(pieces == whole, "sentences depend on the pieces of the text");
}

}  // namespace

int fuzzToken(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QByteArrayList parts = bytes.split('\n');
    const QString id = QString::fromLatin1(parts.value(0));
    const QString token = QString::fromLatin1(parts.value(1));
    checkStrings(id);
    checkEnvelope(bytes);
    const bool right = id == Row && token == QLatin1String(RightToken);
    const auto byBoth = test::wait(sessions().authenticate(id, token));
    FUZZ_CHECK(byBoth.ok() == right, "a session opens with another token");
    const auto byToken = test::wait(sessions().authenticateToken(token));
    FUZZ_CHECK(byToken.ok() == (token == QLatin1String(RightToken)), "a socket opens with another token");
    feature(hashOf("token") + quint64(byBoth.ok() ? 99 : int(byBoth.error().code)));
    return 0;
}

int fuzzSearch(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    checkSearch(text);
    checkWords(text);
    checkSentences(text);
    return 0;
}

/// The first line is the file's name, the rest its content.
int fuzzMedia(const std::uint8_t* data, std::size_t size)
{
    static const QSet<QString> kinds{
        QStringLiteral("image/png"),
        QStringLiteral("image/jpeg"),
        QStringLiteral("image/gif"),
        QStringLiteral("image/webp"),
        QStringLiteral("image/heic"),
        QStringLiteral("application/pdf"),
        QStringLiteral("text/plain"),
        QStringLiteral("text/csv"),
        QStringLiteral("audio/mpeg"),
        QStringLiteral("audio/mp4"),
        QStringLiteral("audio/ogg"),
        QStringLiteral("audio/wav"),
        QStringLiteral("audio/flac"),
        QStringLiteral("audio/webm"),
        QStringLiteral("audio/amr"),
        QStringLiteral("video/mp4"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        QStringLiteral("application/vnd.oasis.opendocument.text"),
        QStringLiteral("application/vnd.oasis.opendocument.spreadsheet")};
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = qMax<qsizetype>(bytes.indexOf('\n'), 0);
    const QByteArray content = bytes.mid(end + 1);
    const Result<MediaKind> kind = judgeMedia(QString::fromUtf8(bytes.left(end)), content);
    if (!kind) {
        FUZZ_CHECK(!kind.error().userText.isEmpty() && !kind.error().detail.isEmpty(), "a refusal says nothing");
        feature(kind.error().detail.toUtf8());
        return 0;
    }
    FUZZ_CHECK(kinds.contains(kind->mimeType), "a kind that is not on the list");
    FUZZ_CHECK(!kind->name.isEmpty() && kind->name.size() <= 120, "a name that is no name");
    FUZZ_CHECK(kind->name != u"." && kind->name != u"..", "a name that walks");
    for (const QChar c : kind->name)
        FUZZ_CHECK(c != u'/' && c != u'\\' && c.unicode() >= 0x20 && c.unicode() != 0x7f
                       && c.category() != QChar::Other_Format,
                   "a name with a folder, a control or a direction character");
    const QByteArray start = content.left(256).trimmed().toLower();
    const auto encoding = QStringConverter::encodingForData(content);
    const QByteArray wide = QString(QStringDecoder(encoding.value_or(QStringConverter::Utf8))(content.left(512)))
                                .trimmed()
                                .toLower()
                                .toUtf8();
    for (const char* active : {"<html", "<svg", "<script", "<!doctype", "#!/", "<?php",
                               "\x7f"
                               "elf"})
        FUZZ_CHECK(!start.startsWith(active) && !wide.startsWith(active), "something that runs was taken");
    feature(hashOf(kind->mimeType.toUtf8()) + (kind->suspicious ? 1 : 0));
    return 0;
}

}  // namespace frontdesk::fuzz
