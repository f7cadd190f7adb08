// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guardrails.h"

#include "tests/core/agent/demobusiness.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;

class GuardrailsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* sentence, const char* rule) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromLatin1(rule);
        };
        row("I'm transferring you to a colleague now.", "claim");
        row("I have escalated your case.", "claim");
        row("We\u2019ve forwarded this to our team.", "claim");
        row("A human agent will contact you shortly.", "claim");
        row("Your conversation has been transferred.", "claim");
        row("I have refunded your order.", "claim");
        row("Your refund has been processed.", "claim");
        row("I just cancelled order 10432.", "claim");
        row("Your order 10432 has been canceled.", "claim");
        row("Order 10432 has been refunded.", "claim");
        row("You can cancel within 60 minutes of ordering.", "");
        row("If it costs less, we refund the difference to your payment method.", "");
        row("Shall I bring in a colleague?", "");
        row("The email is celia.norwood@example.com.", "personal-data");
        row("Write to help@harborandpine.example.com.", "");
        row("Write to warranty@harborandpine.example.com.", "");
        row("You wrote me@mine.example.org, right?", "");
        row("Her number is (415) 555-9999.", "personal-data");
        row("Call 415-555-9999 then.", "personal-data");
        row("Call us at (207) 555-0100.", "");
        row("It goes to 12 Elm Street in town.", "personal-data");
        row("The store is at 212 Ropewalk Street, Portsmouth, NH 03801.", "");
        row("The postcode is 05672.", "personal-data");
        row("Order 10432 was shipped.", "");
        row("The tent costs $189.00 and measures 84 x 53 x 43 in.", "");
        row("It should arrive on 2026-11-24.", "");
        row("Be warm, exact and brief; a text message should fit in one or two segments.", "prompt-leak");
        row("I am told to state only what a document or a lookup returned.", "prompt-leak");
    }

    void rules()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, rule);
        QCOMPARE(guards().brokenRule(sentence), rule);
    }

    void receiptMakesTheClaimTrue()
    {
        Guardrails g = guards();
        ToolResult result;
        result.content = Json{{"accepted", true}};
        g.addReceipt(QStringLiteral("escalate_to_human"), result);
        QCOMPARE(g.brokenRule(QStringLiteral("I have escalated your case.")), QString());
        QCOMPARE(g.brokenRule(QStringLiteral("I have refunded your order.")), QStringLiteral("claim"));
    }

    void failedToolIsNoReceipt()
    {
        Guardrails g = guards();
        ToolResult result;
        result.isError = true;
        result.content = Json{{"accepted", true}};
        g.addReceipt(QStringLiteral("escalate_to_human"), result);
        QCOMPARE(g.brokenRule(QStringLiteral("I have escalated your case.")), QStringLiteral("claim"));
    }

private:
    static Guardrails guards()
    {
        Passage passage;
        passage.text = QStringLiteral(
            "Send photos to warranty@harborandpine.example.com. If it costs less, we refund the "
            "difference to your payment method.");
        return Guardrails(*test::demoConfig(), {passage},
                          {QStringLiteral("order 10432, my mail is me@mine.example.org")});
    }
};

FRONTDESK_TEST_MAIN(GuardrailsTest)
#include "guardrailstest.moc"
