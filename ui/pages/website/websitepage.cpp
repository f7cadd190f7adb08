// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/website/websitepage.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/website/snippet.h"
#include "ui/pages/website/widgetpreview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QCheckBox>
#include <QClipboard>
#include <QColorDialog>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace frontdesk {
namespace {

constexpr const char* LanguageCodes[] = {"en", "de", "es"};
/// Contrast that text of normal size needs.
constexpr double GoodContrast = 4.5;

}  // namespace

Page WebsitePage::description()
{
    return {QStringLiteral("website"), tr("Web site"), Icon::Globe,
            [](const PageContext& context, QWidget* parent) { return new WebsitePage(context, parent); },
            PageGroup::SetUp};
}

WebsitePage::WebsitePage(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    build();
    connect(m_failed, &EmptyState::acted, this, &WebsitePage::load);
}

void WebsitePage::build()
{
    m_stack = new QStackedLayout(this);
    auto* page = new Panel(Tone::SurfaceAlt);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(24, 18, 24, 24);
    across->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    for (QWidget* card : {buildSnippet(), buildLook(), buildSites(), buildReach()})
        column->addWidget(card);
    column->addStretch(1);
    across->addLayout(column, 5);
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(new TextLabel(tr("Preview"), {13, QFont::DemiBold, Tone::Text, TextFlow::Elide}));
    m_preview = new WidgetPreview;
    side->addWidget(m_preview);
    side->addStretch(1);
    across->addLayout(side, 3);
    layout->addWidget(makeScroll(content), 1);
    m_failed = new EmptyState;
    m_stack->addWidget(page);
    m_stack->addWidget(m_failed);
}

QWidget* WebsitePage::buildHead()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(16);
    line->addWidget(new TextLabel(tr("Put it on my web site"), {20, QFont::DemiBold, Tone::Text, TextFlow::Elide}));
    m_problem = new TextLabel({}, {13, QFont::Normal, Tone::Urgent, TextFlow::Elide});
    line->addWidget(m_problem, 1);
    m_save = makeButton(tr("Save"), ButtonKind::Primary, Icon::Save);
    m_save->setEnabled(false);
    line->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &WebsitePage::save);
    return head;
}

QWidget* WebsitePage::buildSnippet()
{
    auto* card = new Card(
        tr("Lines for your web site"),
        tr("Paste them before </body> on every page, or send them to whoever looks after your site. Telephone "
           "and e-mail in them are what visitors see when this computer is off."));
    m_snippet = makeTextEdit(5);
    m_snippet->setReadOnly(true);
    m_snippet->setFont(Theme::current().monoType(12).font);
    m_snippet->setWordWrapMode(QTextOption::WrapAnywhere);
    m_snippet->setAccessibleName(tr("Lines for your web site"));
    m_snippet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(new OutlinedBox(m_snippet));
    m_snippetNote = new TextLabel({}, {12, QFont::Normal, Tone::Wait, TextFlow::Wrap});
    card->body()->addWidget(m_snippetNote);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_copy = makeButton(tr("Copy"), ButtonKind::Plain, Icon::Copy);
    QPushButton* open = makeButton(tr("Open the chat page"), ButtonKind::Plain, Icon::ExternalLink);
    line->addWidget(m_copy);
    line->addWidget(open);
    line->addStretch(1);
    card->body()->addLayout(line);
    connect(m_copy, &QPushButton::clicked, this, &WebsitePage::copy);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_state.chatPageUrl)); });
    return card;
}

QWidget* WebsitePage::buildLook()
{
    auto* card = new Card(tr("Look"), {});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto line = [this] {
        QLineEdit* edit = makeLineEdit();
        edit->setMaxLength(120);
        connect(edit, &QLineEdit::textEdited, this, &WebsitePage::edited);
        return edit;
    };
    m_title = line();
    m_launcher = line();
    m_phone = line();
    m_email = line();
    m_position = new Segments({tr("Right"), tr("Left")});
    m_position->setAccessibleName(tr("Corner of the page"));
    connect(m_position, &Segments::chosen, this, &WebsitePage::edited);
    auto* languages = new QWidget;
    auto* row = new QHBoxLayout(languages);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(14);
    for (const QString& name : {tr("English"), tr("German"), tr("Spanish")}) {
        m_languages << new QCheckBox(name);
        connect(m_languages.last(), &QCheckBox::clicked, this, &WebsitePage::edited);
        row->addWidget(m_languages.last());
    }
    row->addStretch(1);
    grid->addWidget(new FormField(tr("Title"), m_title, tr("Empty: the name of your company.")), 0, 0);
    grid->addWidget(new FormField(tr("Words on the button"), m_launcher, tr("Empty: only the icon.")), 0, 1);
    grid->addWidget(buildColor(), 1, 0);
    grid->addWidget(new FormField(tr("Corner of the page"), m_position, {}), 1, 1, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Languages"), languages, tr("Visitors get the one their browser asks for.")), 2, 0,
                    1, 2);
    grid->addWidget(
        new FormField(tr("Telephone when the computer is off"), m_phone, tr("Empty: that of your company.")), 3, 0);
    grid->addWidget(new FormField(tr("E-mail when the computer is off"), m_email, tr("Empty: that of your company.")),
                    3, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* WebsitePage::buildColor()
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_color = makeLineEdit();
    m_color->setMaxLength(7);
    m_color->setAccessibleName(tr("Colour"));
    QPushButton* choose = makeButton(tr("Choose…"), ButtonKind::Plain, Icon::Palette);
    line->addWidget(m_color, 1);
    line->addWidget(choose);
    box->setFocusProxy(m_color);
    m_colorField = new FormField(tr("Colour"), box, {});
    connect(m_color, &QLineEdit::textEdited, this, &WebsitePage::edited);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QColorDialog(QColor(m_color->text()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& color) {
            m_color->setText(color.name());
            edited();
        });
        dialog->open();
    });
    return m_colorField;
}

QWidget* WebsitePage::buildSites()
{
    auto* card = new Card(
        tr("Sites that may use the chat"),
        tr("Only pages of these sites can open it. The address line of your site will do; one site per line."));
    m_sites = makeTextEdit(3);
    m_sites->setPlaceholderText(QStringLiteral("https://www.example.com"));
    m_sitesField = new FormField(tr("Sites"), m_sites, tr("With and without www are two sites."));
    card->body()->addWidget(m_sitesField);
    connect(m_sites, &QPlainTextEdit::textChanged, this, &WebsitePage::edited);
    return card;
}

QWidget* WebsitePage::buildReach()
{
    auto* card = new Card(tr("Can my site reach it?"),
                          tr("Asks your public address the way a visitor's browser would."));
    auto* line = new QHBoxLayout;
    m_test = makeButton(tr("Test now"), ButtonKind::Plain, Icon::Activity);
    line->addWidget(m_test);
    line->addStretch(1);
    card->body()->addLayout(line);
    m_reach = new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    m_reach->hide();
    card->body()->addWidget(m_reach);
    connect(m_test, &QPushButton::clicked, this, &WebsitePage::test);
    return card;
}

void WebsitePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_dirty)
        load();
}

void WebsitePage::load()
{
    m_context.bridge.whenDone(m_context.bridge.console().business().website(), this,
                              [this](const Result<WebsiteState>& state) {
                                  if (state) {
                                      m_stack->setCurrentIndex(0);
                                      show(*state);
                                      return;
                                  }
                                  m_failed->setContent(Icon::TriangleAlert, tr("The settings cannot be read"),
                                                       errorSentence(state.error()), tr("Try again"));
                                  m_stack->setCurrentIndex(1);
                              });
}

void WebsitePage::show(const WebsiteState& state)
{
    m_state = state;
    const WebsiteLook& look = state.look;
    m_title->setText(look.title);
    m_title->setPlaceholderText(state.companyName);
    m_launcher->setText(look.launcher);
    m_color->setText(look.color);
    m_position->setCurrent(look.position == u"left" ? 1 : 0);
    for (int i = 0; i < m_languages.size(); ++i)
        m_languages.at(i)->setChecked(look.languages.contains(QLatin1String(LanguageCodes[i])));
    m_phone->setText(look.phone);
    m_phone->setPlaceholderText(state.companyPhone);
    m_email->setText(look.email);
    m_email->setPlaceholderText(state.companyEmail);
    m_sites->setPlainText(look.sites.join(u'\n'));
    edited();
    m_dirty = false;
    m_save->setEnabled(false);
}

WebsiteLook WebsitePage::look() const
{
    WebsiteLook look;
    look.title = m_title->text().trimmed();
    look.launcher = m_launcher->text().trimmed();
    look.color = m_color->text().trimmed();
    look.position = m_position->current() == 1 ? QStringLiteral("left") : QStringLiteral("right");
    QStringList chosen;
    for (int i = 0; i < m_languages.size(); ++i)
        if (m_languages.at(i)->isChecked())
            chosen << QString::fromLatin1(LanguageCodes[i]);
    // The order that was chosen before stays: the first one is the fallback.
    for (const QString& language : m_state.look.languages)
        if (chosen.removeAll(language) > 0)
            look.languages << language;
    look.languages += chosen;
    look.phone = m_phone->text().trimmed();
    look.email = m_email->text().trimmed();
    look.sites = m_sites->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (QString& site : look.sites)
        site = site.trimmed();
    look.sites.removeAll(QString());
    return look;
}

void WebsitePage::edited()
{
    m_dirty = true;
    m_save->setEnabled(true);
    m_problem->clear();
    m_sitesField->setProblem({});
    checkColor();
    const WebsiteLook now = look();
    m_preview->setLook(now, m_state.companyName, tr("Hello! How can I help you?"));
    const bool isPublic = !m_state.publicBaseUrl.isEmpty();
    m_snippet->setPlainText(makeSnippet({.baseUrl = isPublic ? m_state.publicBaseUrl : m_state.chatPageUrl,
                                         .companyName = m_state.companyName,
                                         .phone = now.phone.isEmpty() ? m_state.companyPhone : now.phone,
                                         .email = now.email.isEmpty() ? m_state.companyEmail : now.email,
                                         .language = now.languages.value(0)}));
    m_snippetNote->setText(
        isPublic ? QString()
                 : tr("These lines work on this computer only: there is no public address yet. See the test below."));
    m_snippetNote->setVisible(!isPublic);
}

void WebsitePage::checkColor()
{
    const QColor color(m_color->text().trimmed());
    if (!color.isValid() || m_color->text().trimmed().size() != 7) {
        m_colorField->setProblem(tr("Write # and six digits or letters from a to f, for example #1f62d0."));
        return;
    }
    const QColor text = WidgetPreview::textOn(color);
    const double contrast = WidgetPreview::contrast(color, text);
    const QString name = text == QColor(Qt::white) ? tr("white") : tr("black");
    m_colorField->setProblem(contrast < GoodContrast ? tr("No text can be read well on this colour.") : QString());
    m_colorField->setHint(tr("Text on it is %1, contrast %2.").arg(name, locale().toString(contrast, 'f', 1)));
}

void WebsitePage::save()
{
    m_save->setEnabled(false);
    m_context.bridge.whenDone(
        m_context.bridge.console().business().saveWebsite(look()), this, [this](const Result<WebsiteState>& state) {
            if (!state) {
                fail(state.error());
                return;
            }
            show(*state);
            m_context.toasts.show(ToastKind::Done, tr("Saved. Your site shows it within a minute."));
        });
}

void WebsitePage::fail(const Error& error)
{
    m_save->setEnabled(true);
    const QString sentence = errorSentence(error);
    if (error.detail == u"server/cors_origins")
        m_sitesField->setProblem(sentence);
    else if (error.detail == u"widget/color")
        m_colorField->setProblem(sentence);
    m_problem->setText(sentence);
}

QString WebsitePage::snippet() const { return m_snippet->toPlainText(); }
QString WebsitePage::reachText() const { return m_reach->isHidden() ? QString() : m_reach->text(); }
QString WebsitePage::problem() const { return m_problem->text(); }

void WebsitePage::copy()
{
    QGuiApplication::clipboard()->setText(m_snippet->toPlainText());
    m_context.toasts.show(ToastKind::Done, tr("Copied."));
}

void WebsitePage::test()
{
    m_test->setEnabled(false);
    m_reach->setTone(Tone::Muted);
    m_reach->setText(tr("Asking…"));
    m_reach->show();
    m_context.bridge.whenDone(
        m_context.bridge.console().business().testReach(), this, [this](const Result<ReachResult>& result) {
            m_test->setEnabled(true);
            const bool good = result && result->reached && result->encrypted;
            m_reach->setTone(good ? Tone::Ok : result && result->reached ? Tone::Wait : Tone::Urgent);
            m_reach->setText(result ? result->text : errorSentence(result.error()));
        });
}

}  // namespace frontdesk
