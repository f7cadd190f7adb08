// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealer.h"
#include "tests/support/fatallog.h"

#include <QSet>
#include <QtTest>

using namespace frontdesk;

namespace {

const QString Row = QStringLiteral("0190a6f0-0000-7000-8000-000000000001");
const char* const Column = "message.parts";

}  // namespace

class SealerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatItSealed();
    void sealsEqualTextsDifferently();
    void refusesAnotherPlace();
    void refusesEveryChangedByte();
    void refusesAWrongMasterKey();
    void keysSurviveAReload();
    void blindIndexIsKeyedAndSeparated();
    void splitsWords_data();
    void splitsWords();
    void tokensFind_data();
    void tokensFind();
    void tokensAreKeyedAndSayNothing();
    void hugeTextsAreBounded();

private:
    [[nodiscard]] static bool matches(const Sealer& sealer, const QString& text, const QString& query);

    const QByteArray m_master = QByteArray(32, 'm');
    QList<WrappedKey> m_wrapped;
    Sealer m_sealer;
};

void SealerTest::initTestCase()
{
    const auto wrapped = m_sealer.create(m_master);
    QVERIFY(wrapped.ok());
    m_wrapped = *wrapped;
    QCOMPARE(m_wrapped.size(), 2);
}

void SealerTest::opensWhatItSealed()
{
    for (const QString& text :
         {QStringLiteral("Where is my order?"), QStringLiteral("ünï – 退款 🙂"), QString()}) {
        const QByteArray sealed = m_sealer.sealText(text, Column, Row);
        QCOMPARE(sealed.size(), 1 + 24 + text.toUtf8().size() + 16);
        QCOMPARE(int(sealed.at(0)), Sealer::DataKeyId);
        QVERIFY(text.isEmpty() || !sealed.contains(text.toUtf8()));
        const Result<QString> opened = m_sealer.openText(sealed, Column, Row);
        QVERIFY(opened.ok());
        QCOMPARE(*opened, text);
    }
    const Json json = {{"a", {1, 2, nullptr}}, {"b", "text"}};
    QVERIFY(*m_sealer.openJson(m_sealer.sealJson(json, Column, Row), Column, Row) == json);
    // NULL and erased columns read as empty.
    QCOMPARE(*m_sealer.openText(QByteArray(), Column, Row), QString());
    QVERIFY(m_sealer.openJson(QByteArray(), Column, Row)->empty());
}

void SealerTest::sealsEqualTextsDifferently()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(m_sealer.sealText(u"the same", Column, Row));
    QCOMPARE(seen.size(), 100);
}

void SealerTest::refusesAnotherPlace()
{
    const QByteArray sealed = m_sealer.sealText(u"secret", Column, Row);
    const Result<QString> otherRow = m_sealer.openText(sealed, Column, QStringView(Row).chopped(1));
    QVERIFY(!otherRow.ok());
    QCOMPARE(otherRow.error().code, ErrorCode::Corrupt);
    QVERIFY(!m_sealer.openText(sealed, "message.citations", Row).ok());
    QVERIFY(!m_sealer.openJson(sealed, Column, u"other").ok());
}

void SealerTest::refusesEveryChangedByte()
{
    const QByteArray sealed = m_sealer.sealText(u"secret", Column, Row);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed.at(i) ^ 1);
        QVERIFY2(!m_sealer.openText(changed, Column, Row).ok(), qPrintable(QString::number(i)));
        if (i > 0)
            QVERIFY2(!m_sealer.openText(sealed.first(i), Column, Row).ok(), qPrintable(QString::number(i)));
    }
}

void SealerTest::refusesAWrongMasterKey()
{
    Sealer other;
    QCOMPARE(other.load(QByteArray(32, 'x'), m_wrapped).error().code, ErrorCode::Unauthorized);
    QCOMPARE(other.load(m_master.first(31), m_wrapped).error().code, ErrorCode::InvalidInput);
    QCOMPARE(other.load(m_master, m_wrapped.first(1)).error().code, ErrorCode::Corrupt);
    QVERIFY(!other.ready());
    // Keys cannot change places either.
    QList<WrappedKey> swapped = m_wrapped;
    std::swap(swapped[0].wrapped, swapped[1].wrapped);
    QCOMPARE(other.load(m_master, swapped).error().code, ErrorCode::Unauthorized);
}

void SealerTest::keysSurviveAReload()
{
    const QByteArray sealed = m_sealer.sealText(u"secret", Column, Row);
    Sealer again;
    QVERIFY(again.load(m_master, m_wrapped).ok());
    QCOMPARE(*again.openText(sealed, Column, Row), QStringLiteral("secret"));
    QCOMPARE(again.blindIndex("d", u"value"), m_sealer.blindIndex("d", u"value"));
    QCOMPARE(again.searchTokens(u"some words"), m_sealer.searchTokens(u"some words"));
}

void SealerTest::blindIndexIsKeyedAndSeparated()
{
    const QByteArray hash = m_sealer.blindIndex("contact.email", u"anna@example.com");
    QCOMPARE(hash.size(), 32);
    QCOMPARE(m_sealer.blindIndex("contact.email", u"anna@example.com"), hash);
    QVERIFY(m_sealer.blindIndex("contact.phone", u"anna@example.com") != hash);
    QVERIFY(m_sealer.blindIndex("ab", u"c") != m_sealer.blindIndex("a", u"bc"));
    Sealer other;
    QVERIFY(other.create(m_master).ok());
    QVERIFY(other.blindIndex("contact.email", u"anna@example.com") != hash);
}

void SealerTest::splitsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("punctuation") << QStringLiteral(" ... ?! ") << QString();
    QTest::newRow("case") << QStringLiteral("Refund, PLEASE!") << QStringLiteral("refund please");
    QTest::newRow("accents") << QStringLiteral("Café ñandú") << QStringLiteral("cafe nandu");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
    QTest::newRow("digits") << QStringLiteral("order #AB-1234") << QStringLiteral("order ab 1234");
    QTest::newRow("compatibility") << QStringLiteral("ｆｕｌｌ ﬁne") << QStringLiteral("full fine");
    QTest::newRow("han") << QStringLiteral("退款ok") << QStringLiteral("退 款 ok");
    QTest::newRow("cyrillic") << QStringLiteral("Где заказ?") << QStringLiteral("где заказ");
}

void SealerTest::splitsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(searchWords(text).join(u' '), words);
}

/// What FTS5 does with the two, for a query of the form (a OR b) AND (c OR d).
bool SealerTest::matches(const Sealer& sealer, const QString& text, const QString& query)
{
    const QStringList tokens = sealer.searchTokens(text).split(u' ', Qt::SkipEmptyParts);
    const QString expression = sealer.searchQuery(query);
    if (expression.isEmpty())
        return false;
    for (QString group : expression.split(QStringLiteral(" AND "))) {
        const QStringList any = group.remove(u'(').remove(u')').split(QStringLiteral(" OR "));
        if (std::none_of(any.begin(), any.end(), [&tokens](const QString& t) { return tokens.contains(t); }))
            return false;
    }
    return true;
}

void SealerTest::tokensFind_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("word") << QStringLiteral("refunds") << true;
    QTest::newRow("stem of it") << QStringLiteral("refund") << true;
    QTest::newRow("other form") << QStringLiteral("refunding") << true;
    QTest::newRow("prefix") << QStringLiteral("ref") << true;
    QTest::newRow("short word whole") << QStringLiteral("my") << true;
    QTest::newRow("short prefix") << QStringLiteral("re") << false;
    QTest::newRow("infix") << QStringLiteral("fund") << false;
    QTest::newRow("all words") << QStringLiteral("refund espresso") << true;
    QTest::newRow("one is missing") << QStringLiteral("refund grinder") << false;
    QTest::newRow("case and accent") << QStringLiteral("ESPRESSÓ") << true;
    QTest::newRow("number") << QStringLiteral("100482") << true;
    QTest::newRow("number prefix") << QStringLiteral("1004") << true;
    QTest::newRow("long word") << QStringLiteral("internationalisation") << true;
    QTest::newRow("han") << QStringLiteral("款") << true;
    QTest::newRow("nothing") << QStringLiteral("?!") << false;
    QTest::newRow("operators are words") << QStringLiteral("refund OR grinder") << false;
}

void SealerTest::tokensFind()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    const QString text = QStringLiteral("My refunds for the espresso machine, order 100482: internationalisation 退款");
    QCOMPARE(matches(m_sealer, text, query), found);
}

void SealerTest::tokensAreKeyedAndSayNothing()
{
    const QString tokens = m_sealer.searchTokens(u"confidential confidential");
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{10}( [0-9a-f]{10})*$"));
    QVERIFY(form.match(tokens).hasMatch());
    // Word, stem and the prefixes of 3 to 12 letters, once each.
    QCOMPARE(tokens.split(u' ').size(), 12);
    Sealer other;
    QVERIFY(other.create(m_master).ok());
    const QStringList mine = tokens.split(u' ');
    for (const QString& token : other.searchTokens(u"confidential").split(u' '))
        QVERIFY(!mine.contains(token));
}

void SealerTest::hugeTextsAreBounded()
{
    QString text;
    for (int i = 0; i < 6000; ++i)
        text += QStringLiteral("w%1 ").arg(i);
    text += QString(100'000, u'x');
    QVERIFY(m_sealer.searchTokens(text).split(u' ').size() <= 4000 * 12);
    QCOMPARE(searchWords(QString(100'000, u'x')).constFirst().size(), 64);
}

FRONTDESK_TEST_MAIN(SealerTest)
#include "sealertest.moc"
