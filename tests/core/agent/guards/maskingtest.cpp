// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/masking.h"

#include "core/llm/llmdialect.h"
#include "core/llm/promptmarks.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace frontdesk;
using test::ScriptedLlm;

namespace {

const QStringList& planted()
{
    static const QStringList values = {QStringLiteral("celia.norwood@example.com"),
                                       QStringLiteral("+1 415 555 0188"),
                                       QStringLiteral("(415) 555-0199"),
                                       QStringLiteral("+49 30 1234567"),
                                       QStringLiteral("030 12345678"),
                                       QStringLiteral("4111 1111 1111 1111"),
                                       QStringLiteral("DE89370400440532013000"),
                                       QStringLiteral("12 Elm Street"),
                                       QString::fromUtf8("Lindenstra\u00dfe 7"),
                                       QStringLiteral("Celia Norwood"),
                                       QStringLiteral("Calle Mayor 12"),
                                       QStringLiteral("12 rue de la Paix")};
    return values;
}

QString plantedText()
{
    return QStringLiteral("I am %1, write to %2 or call %3, %4, %5, %6. Card %7, account %8. I live at %9. ")
               .arg(planted().at(9), planted().at(0), planted().at(1), planted().at(2), planted().at(3),
                    planted().at(4), planted().at(5), planted().at(6), planted().at(7))
           % u"Before that " % planted().at(8) % u"; " % planted().at(10) % u"; " % planted().at(11) % u". Celia";
}

LlmRequest request()
{
    LlmRequest r;
    r.model = QStringLiteral("m");
    r.privateNames = QStringList{QStringLiteral("Celia Norwood")};
    r.messages << LlmMessage{LlmRole::System, QStringLiteral("You work for a shop. Call (207) 555-0100."), {}, {}};
    r.messages << LlmMessage{LlmRole::User, plantedText(), {}, {}};
    ToolCall call{QStringLiteral("c1"), QStringLiteral("find"), Json{{"who", toStd(plantedText())}}};
    r.messages << LlmMessage{LlmRole::Assistant, plantedText(), {call}, {}};
    ToolResult result;
    result.callId = QStringLiteral("c1");
    result.content = Json{{"email", toStd(planted().at(0))}, {"rows", {toStd(plantedText())}}};
    r.messages << LlmMessage{LlmRole::Tool, {}, {}, result};
    r.messages << LlmMessage{LlmRole::User, QStringLiteral("and now?"), {}, {}};
    return r;
}

QString answerOf(LlmProvider& provider, LlmRequest r, Json* arguments = nullptr)
{
    const std::shared_ptr<LlmStream> stream = provider.open(std::move(r), {});
    QString text;
    for (int i = 0; i < 1000; ++i) {
        auto next = stream->next();
        const Result<LlmEvent> event = QCoro::waitFor(next);
        if (!event)
            return text;
        if (const auto* delta = std::get_if<TextDelta>(&*event))
            text += delta->text;
        if (const auto* call = std::get_if<ToolCallDelta>(&*event); call && arguments)
            *arguments = call->call.arguments;
        if (std::holds_alternative<StopEvent>(*event))
            return text;
    }
    return text;
}

}  // namespace

class MaskingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The bytes that leave, in every dialect.
    void nothingPlantedLeaves()
    {
        LlmRequest r = request();
        Masker masker(MaskRules(), r.privateNames);
        maskRequest(r, masker);
        LlmAccount account;
        account.baseUrl = QUrl(QStringLiteral("https://service.example/v1"));
        account.model = QStringLiteral("m");
        const QStringList names = dialectNames();
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            const QByteArray body = findDialect(name)->open(r, account, {}).call.body;
            QVERIFY(body.contains("EMAIL_1"));
            for (const QString& value : planted())
                QVERIFY2(!body.contains(value.toUtf8()), qPrintable(name % u": " % value));
            QVERIFY(!body.contains("Celia") && !body.contains("Norwood"));
            QVERIFY2(body.contains("555-0100"), "the business's own number is no secret");
        }
        QVERIFY(masker.counts().value(QStringLiteral("email")) >= 1);
    }

    void unmaskTurnsBack()
    {
        QRandomGenerator random(11);
        const QStringList noise = {
            QStringLiteral(" "),    QStringLiteral("[EMAIL_1]"), QStringLiteral("[NAME_"),
            QStringLiteral("]"),    QStringLiteral("["),         QStringLiteral("order 10432"),
            QStringLiteral("5.95"), QStringLiteral(", "),        QString::fromUtf8("\u00e4\U0001F600"),
            QStringLiteral("\n"),   QStringLiteral("42"),        QStringLiteral("celia")};
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (int n = random.bounded(12); n > 0; --n)
                text += random.bounded(2) == 0 ? noise.at(random.bounded(int(noise.size())))
                                               : planted().at(random.bounded(int(planted().size())));
            MaskRules rules;
            rules.orders = random.bounded(2) == 0;
            Masker masker(rules, {QStringLiteral("Celia Norwood")});
            masker.reserve(text);
            const QString masked = masker.mask(text);
            QCOMPARE(masker.unmask(masked), text);
            QCOMPARE(masker.mask(text), masked);
        }
    }

    /// A placeholder that the stream cuts anywhere.
    void cutAnywhere()
    {
        LlmRequest r;
        r.messages << LlmMessage{LlmRole::User, QStringLiteral("I am me@mine.example [x"), {}, {}};
        const QString said = QStringLiteral("Hi [EMAIL_1], [EMAIL_2] is not yours [see [EMAIL_1]] [");
        const QString wanted = QStringLiteral("Hi me@mine.example, [EMAIL_2] is not yours [see me@mine.example] [");
        for (qsizetype a = 0; a <= said.size(); ++a)
            for (qsizetype b = a; b <= said.size(); b += 3) {
                test::ScriptedRound round;
                round.events << LlmEvent(TextDelta{said.left(a)}) << LlmEvent(TextDelta{said.mid(a, b - a)})
                             << LlmEvent(TextDelta{said.mid(b)}) << LlmEvent(StopEvent{});
                MaskingProvider provider(std::make_shared<ScriptedLlm>(QList<test::ScriptedRound>{round}),
                                         [] { return MaskRules(); });
                QCOMPARE(answerOf(provider, r), wanted);
            }
    }

    void argumentsAreTurnedBack()
    {
        auto llm = std::make_shared<ScriptedLlm>(QList<test::ScriptedRound>{
            ScriptedLlm::call(QStringLiteral("send"), Json{{"to", "[EMAIL_1]"}, {"list", {"[PHONE_1]"}}})});
        MaskingProvider provider(llm, [] { return MaskRules(); });
        Json arguments;
        answerOf(provider, request(), &arguments);
        QCOMPARE(jsonString(arguments, "to"), planted().at(0));
        QVERIFY(planted().contains(QString::fromStdString(arguments["list"][0].get<std::string>())));
        QVERIFY(!llm->requests.first().masked.isEmpty());
        QVERIFY(llm->requests.first().privateNames.isEmpty());
    }

    void morePhones_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("masked");
        const auto row = [](const char* value, bool masked) {
            QTest::newRow(value) << QString::fromUtf8(value) << masked;
        };
        row("06.12.34.56.78", true);
        row("612 345 678", true);
        row("612 34 56 78", true);
        row("612345678", true);
        row("123-45-6789", true);
        row("order 612345678", false);
        row("order 10432", false);
        row("05/11/2026", false);
        row("05.11.2026", false);
        row("2026-11-21", false);
        row("$1,299.00", false);
        row("14.95", false);
        row("13:00 - 18:00", false);
    }

    void morePhones()
    {
        QFETCH(QString, value);
        QFETCH(bool, masked);
        Masker masker;
        const QString text = u"it is " % value % u" then";
        QCOMPARE(masker.mask(text) != text, masked);
        QCOMPARE(masker.unmask(masker.mask(text)), text);
    }

    /// Numbers and names of fields leave as well.
    void jsonIsMaskedWhole()
    {
        Masker masker(MaskRules(), {QStringLiteral("Celia Norwood")});
        const Json json{{"phone", 4155550188},
                        {"far", 4930123456789},
                        {"order", 10432},
                        {"price", 12.5},
                        {"me@mine.example", {{"Celia Norwood", true}}}};
        const Json masked = masker.mask(json);
        const QByteArray bytes = toBytes(masked);
        for (const char* secret : {"4155550188", "4930123456789", "me@mine", "Celia", "Norwood"})
            QVERIFY2(!bytes.contains(secret), bytes.constData());
        QVERIFY(bytes.contains("10432") && bytes.contains("12.5"));
        QCOMPARE(masker.unmask(masked), json);
    }

    /// A colleague's guidance stands in the system prompt, but it is about a customer.
    void guidanceIsMasked()
    {
        LlmRequest r = request();
        r.messages.first().text += QString(u"\n" % promptmarks::Guidance % u"he is at other@mine.example\n"
                                           % promptmarks::Say % u"Call +49 30 7654321.\n");
        Masker masker(MaskRules(), r.privateNames);
        maskRequest(r, masker);
        QVERIFY2(!r.messages.first().text.contains(u"other@mine"), qPrintable(r.messages.first().text));
        QVERIFY(!r.messages.first().text.contains(u"7654321"));
        QVERIFY(r.messages.first().text.contains(u"(207) 555-0100"));
    }

    void kindsCanBeSwitchedOff()
    {
        Masker masker(MaskRules::fromList({QStringLiteral("phone")}), {});
        const QString masked = masker.mask(QStringLiteral("me@mine.example, +1 415 555 0188"));
        QVERIFY(masked.contains(u"me@mine.example") && !masked.contains(u"555"));
        auto llm = std::make_shared<ScriptedLlm>(QList<test::ScriptedRound>{ScriptedLlm::say(QStringLiteral("ok"))});
        MaskingProvider off(llm, []() -> std::optional<MaskRules> { return std::nullopt; });
        answerOf(off, request());
        QCOMPARE(llm->requests.first().messages.at(1).text, plantedText());
    }
};

FRONTDESK_TEST_MAIN(MaskingTest)
#include "maskingtest.moc"
