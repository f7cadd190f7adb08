// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace frontdesk;

namespace {

QString randomText(QRandomGenerator& random)
{
    static const QStringList words = {QStringLiteral("your"),  QStringLiteral("order"),  QStringLiteral("naïve"),
                                      QStringLiteral("29.90"), QStringLiteral("café"),   QStringLiteral("10:30"),
                                      QStringLiteral("don't"), QStringLiteral("a@b.de"), QStringLiteral("refund")};
    QStringList text;
    const int length = random.bounded(25);
    for (int i = 0; i < length; ++i)
        text << words.at(random.bounded(words.size()));
    return text.join(u' ');
}

}  // namespace

/// The measure by which the AI's drafts are compared with what people sent.
class AgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void properties();
    void figures_data();
    void figures();
    void aWrongPriceWeighsMoreThanAnotherGreeting();
    void longTextsAreQuick();
    void wilson();
};

void AgreementTest::properties()
{
    QRandomGenerator random(20261121);
    for (int i = 0; i < 3000; ++i) {
        const QString a = randomText(random);
        const QString b = randomText(random);
        const double value = agreementOf(a, b);
        QVERIFY2(value >= 0 && value <= 1, qPrintable(a % u" | " % b));
        QCOMPARE(agreementOf(b, a), value);
        QCOMPARE(agreementOf(a, a), 1.0);
        QCOMPARE(agreementOf(a.toUpper(), u"  " % a % u" !\n"), 1.0);
        // A word more that the other has not never makes them more alike.
        QVERIFY(agreementOf(a, QString(a % u" zzz")) <= 1.0);
        QVERIFY(a.isEmpty() || agreementOf(a, QString(a % u" zzz")) < 1.0);
    }
    QCOMPARE(agreementOf({}, {}), 1.0);
    QCOMPARE(agreementOf({}, QStringLiteral("something")), 0.0);
    QCOMPARE(agreementOf(QStringLiteral("yes of course"), QStringLiteral("nobody knows that")), 0.0);
}

void AgreementTest::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* text, const QStringList& found) {
        QTest::newRow(name) << QString::fromUtf8(text) << found;
    };
    row("amounts", "It costs 1,299.50 USD, not 1.299,50 USD.", {QStringLiteral("1299.5")});
    row("decimal", "29,90 or 29.9", {QStringLiteral("29.9")});
    row("whole", "20.00 and 20", {QStringLiteral("20")});
    row("times", "10:30-18:00", {QStringLiteral("10:30-18:00")});
    row("date", "on 12/05/2026.", {QStringLiteral("12/05/2026")});
    row("addresses", "Write to Help@Shop.example. See https://shop.example/a?b=1.",
        {QStringLiteral("help@shop.example"), QStringLiteral("https://shop.example/a?b=1")});
    row("none", "We are glad to help.", {});
}

void AgreementTest::figures()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(figuresIn(text), expected);
}

void AgreementTest::aWrongPriceWeighsMoreThanAnotherGreeting()
{
    const QString draft = QStringLiteral("Hello, the repair costs 49.00 USD and takes 3 days.");
    const double greeting = agreementOf(draft,
                                        QStringLiteral("Good morning, the repair costs 49 USD and takes 3 days."));
    const double price = agreementOf(draft, QStringLiteral("Hello, the repair costs 59.00 USD and takes 3 days."));
    QVERIFY2(greeting > 0.8, qPrintable(QString::number(greeting)));
    QVERIFY2(price < 0.75, qPrintable(QString::number(price)));
    QVERIFY(agreementOf(draft, QStringLiteral("We do not repair that.")) < 0.4);
}

void AgreementTest::longTextsAreQuick()
{
    const QString word = QStringLiteral("word%1 ");
    QString a;
    QString b;
    for (int i = 0; i < 20'000; ++i) {
        a += word.arg(i);
        b += word.arg(i % 2 ? i : -i);
    }
    QElapsedTimer took;
    took.start();
    const double value = agreementOf(a, b);
    QVERIFY(value > 0 && value < 1);
    qInfo("20,000 words each: %lld ms", took.elapsed());
}

void AgreementTest::wilson()
{
    QCOMPARE(wilsonLower(0, 0), 0.0);
    QVERIFY(std::abs(wilsonLower(48, 50) - 0.865) < 0.002);
    QVERIFY(std::abs(wilsonLower(10, 10) - 0.722) < 0.002);
    for (int n = 1; n < 200; ++n)
        for (int k = 0; k <= n; k += 7) {
            const double low = wilsonLower(k, n);
            QVERIFY(low >= 0 && low <= double(k) / n + 1e-9);
            QVERIFY(wilsonLower(2 * k, 2 * n) >= low - 1e-9);  // more of the same says more
        }
}

FRONTDESK_TEST_MAIN(AgreementTest)
#include "agreementtest.moc"
