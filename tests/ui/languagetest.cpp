// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/conversationcontroller.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/trayicon.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLocale>
#include <QMenu>
#include <QMutex>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTranslator>

using namespace frontdesk;
using test::ShellWorld;

namespace {

/// Asked for every text that English has no form of its own for: notes which ones a language does not know.
class Probe final : public QTranslator {
public:
    explicit Probe(const QString& language) : m_loaded(m_words.load(u":/i18n/frontdesk_" % language % u".qm")) {}
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QByteArray from(context);
        if (from.startsWith("Q") || !source || !*source)  // Qt's own
            return {};
        const QMutexLocker lock(&m_mutex);
        ++m_asked;
        if (m_words.translate(context, source, comment, n).isEmpty())
            m_unknown.insert(from + ": " + source);
        return {};
    }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] QSet<QByteArray> unknown() const { return m_unknown; }

private:
    QTranslator m_words;
    bool m_loaded;
    mutable QMutex m_mutex;
    mutable int m_asked = 0;
    mutable QSet<QByteArray> m_unknown;
};

void openPage(const ShellWorld& w, const QString& id)
{
    Q_EMIT w.window().navigator().pageWanted(id, {});
    QTest::qWait(120);
}

/// Everything people read or hear on the page in front.
QSet<QString> texts(const QWidget* page)
{
    QSet<QString> found;
    for (const QWidget* widget : page->findChildren<QWidget*>())
        for (const char* name : {"text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"})
            if (const QString text = widget->property(name).toString(); !text.isEmpty())
                found << text;
    return found;
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT

    static void change(const ShellWorld& w, const QString& language)
    {
        QSignalSpy rebuilt(w.gui.get(), &GuiApplication::windowRebuilt);
        w.gui->preferences().setLanguage(language);
        QTRY_COMPARE(rebuilt.count(), 1);
        QCOMPARE(LanguageSwitch::current(), language);
    }

    static QHash<QString, QSet<QString>> allTexts(const ShellWorld& w)
    {
        QHash<QString, QSet<QString>> all;
        for (const Page& page : allPages()) {
            openPage(w, page.id);
            all.insert(page.id, texts(w.window().currentPage()) << page.title);
        }
        return all;
    }

private Q_SLOTS:
    void everyPageChangesLive()
    {
        const ShellWorld w;
        change(w, QStringLiteral("en"));
        const auto english = allTexts(w);
        change(w, QStringLiteral("de"));
        const auto german = allTexts(w);
        change(w, QStringLiteral("es"));
        const auto spanish = allTexts(w);
        change(w, QStringLiteral("en"));
        const auto again = allTexts(w);
        for (const Page& page : allPages()) {
            const QSet<QString>& before = english[page.id];
            QVERIFY2(before.size() > 5, qPrintable(page.id));
            // Names, numbers and keys are the same everywhere; most of a page is words.
            QVERIFY2((german[page.id] - before).size() * 2 > before.size(), qPrintable(page.id));
            QVERIFY2((spanish[page.id] - before).size() * 2 > before.size(), qPrintable(page.id));
            QVERIFY2((german[page.id] - spanish[page.id]).size() * 2 > before.size(), qPrintable(page.id));
            QVERIFY2((before - again[page.id]).size() * 10 < before.size(), qPrintable(page.id));
        }
    }

    void everyTextThatIsAskedForIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << QStringLiteral("de");
        QTest::newRow("es") << QStringLiteral("es");
    }

    void everyTextThatIsAskedForIsTranslated()
    {
        QFETCH(QString, language);
        Probe probe(language);
        QVERIFY(probe.isLoaded());
        QCoreApplication::installTranslator(&probe);
        {
            const ShellWorld w;
            change(w, QStringLiteral("en"));
            (void)allTexts(w);
            openPage(w, QStringLiteral("inbox"));
            for (const ConversationId id : {w.ingrid, w.yuki, w.amir}) {
                static_cast<InboxPage*>(w.window().currentPage())->openConversation(id);
                QTest::qWait(60);
            }
        }
        QCoreApplication::removeTranslator(&probe);
        QVERIFY(probe.asked() > 200);
        for (const QByteArray& text : probe.unknown())
            qInfo("%s", text.constData());
        QVERIFY2(probe.unknown().isEmpty(), "these have no translation in their context");
    }

    void pageAndConversationStay()
    {
        const ShellWorld w;
        const auto inbox = [&w] { return qobject_cast<InboxPage*>(w.window().currentPage()); };
        inbox()->openConversation(w.amir);
        QTRY_COMPARE(inbox()->controller().id(), w.amir);
        change(w, QStringLiteral("de"));
        QTRY_VERIFY(inbox());
        QTRY_COMPARE(inbox()->controller().id(), w.amir);
        openPage(w, QStringLiteral("settings"));
        const QByteArray name = w.window().currentPage()->metaObject()->className();
        QVERIFY(!inbox());
        change(w, QStringLiteral("es"));
        QTRY_COMPARE(QByteArray(w.window().currentPage()->metaObject()->className()), name);
        // Behind the other page the conversation is still the open one.
        openPage(w, QStringLiteral("inbox"));
        QTRY_COMPARE(inbox()->controller().id(), w.amir);
    }

    void pluralForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("en") << "en"
                            << "1 customer waiting for a person"
                            << "2 customers waiting for a person";
        QTest::newRow("de") << "de"
                            << "1 Kunde wartet auf einen Menschen"
                            << "2 Kunden warten auf einen Menschen";
        QTest::newRow("es") << "es"
                            << "1 cliente espera a una persona"
                            << "2 clientes esperan a una persona";
    }

    void pluralForms()
    {
        QFETCH(QString, language);
        LanguageSwitch languages;
        languages.apply(language);
        QTEST(TrayIcon::tr("%n customer(s) waiting for a person", nullptr, 1), "one");
        QTEST(TrayIcon::tr("%n customer(s) waiting for a person", nullptr, 2), "two");
    }

    void qtsOwnWordsAndDatesFollow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("number");
        QTest::newRow("de") << "de"
                            << "Abbrechen"
                            << "4. März 2019"
                            << "1,5";
        QTest::newRow("es") << "es"
                            << "Cancelar"
                            << "4 de marzo de 2019"
                            << "1,5";
        QTest::newRow("en") << "en"
                            << "Cancel"
                            << "4 March 2019"
                            << "1.5";
    }

    void qtsOwnWordsAndDatesFollow()
    {
        QFETCH(QString, language);
        LanguageSwitch languages;
        languages.apply(language);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QTEST(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), "cancel");
        QTEST(display::dayName(QDate(2019, 3, 4)), "date");
        QTEST(QLocale().toString(1.5), "number");
    }

    void everyLanguageNamesItself()
    {
        LanguageSwitch languages;
        languages.apply(QStringLiteral("de"));
        QCOMPARE(LanguageSwitch::choiceName(QStringLiteral("es")), QStringLiteral("Español"));
        QCOMPARE(LanguageSwitch::choiceName(QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(LanguageSwitch::choiceName(QStringLiteral("system")), QStringLiteral("Sprache des Systems"));
        languages.apply(QStringLiteral("xx"));
        QCOMPARE(LanguageSwitch::current(), QStringLiteral("system"));
    }
};

FRONTDESK_GUI_TEST_MAIN(LanguageTest)
#include "languagetest.moc"
