// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/sheetpanel.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/backup/backuptext.h"
#include "ui/pages/backup/sheetpaper.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>

#include <chrono>

namespace frontdesk {
namespace {

constexpr std::chrono::minutes Patience(5);
constexpr int Columns = 3;
constexpr int Asked = 3;

QWidget* stagePage(QVBoxLayout*& body)
{
    auto* page = new QWidget;
    body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    return page;
}

/// Buttons that break into lines where the width ends.
QWidget* buttonRow(const QList<QPushButton*>& buttons)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 8);
    for (QPushButton* button : buttons)
        flow->addWidget(button);
    return row;
}

/// A number and its word. Painted surface: the words are the one thing on this page that is looked for.
class WordCell final : public QWidget {
public:
    WordCell(int number, const QString& word)
    {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(12, 8, 12, 8);
        line->setSpacing(8);
        auto* count = new TextLabel(QLocale().toString(number), {12, QFont::Normal, Tone::Muted});
        count->setMinimumWidth(scaled(20));
        line->addWidget(count);
        line->addWidget(new TextLabel(word, {15, QFont::DemiBold}), 1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::roundedRect(&painter, rect(), 6, tone(Tone::SurfaceAlt), tone(Tone::Border));
    }
};

}  // namespace

SheetPanel::SheetPanel(CoreBridge& bridge, ToastArea& toasts, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_toasts(toasts), m_stack(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    for (QWidget* page : {buildAbout(), buildWords(), buildCheck()})
        m_stack->addWidget(page);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        hideWords();
        m_toasts.show(ToastKind::Info, tr("The words were hidden again."));
    });
    connect(m_show, &QPushButton::clicked, this, &SheetPanel::ask);
    connect(m_hide, &QPushButton::clicked, this, &SheetPanel::hideWords);
    connect(m_toCheck, &QPushButton::clicked, this, &SheetPanel::beginCheck);
    connect(m_confirm, &QPushButton::clicked, this, &SheetPanel::confirm);
    connect(m_again, &QPushButton::clicked, this, &SheetPanel::ask);
    setKept(false);
}

SheetPanel::~SheetPanel() = default;

QWidget* SheetPanel::buildAbout()
{
    QVBoxLayout* body = nullptr;
    QWidget* page = stagePage(body);
    m_state = new TextLabel({}, {14, QFont::DemiBold, Tone::Text, TextFlow::Wrap});
    body->addWidget(m_state);
    body->addWidget(new TextLabel(
        tr("Backups are sealed, so that nobody can read them who finds the disk. The key lies on this PC. "
           "When it breaks or is stolen, only the 24 words of the recovery sheet open them."),
        {14, QFont::Normal, Tone::Text, TextFlow::Wrap}));
    body->addWidget(
        new TextLabel(tr("Nobody else has these words, and nobody can make them again: without the sheet your data is "
                         "lost together with the PC. It takes three minutes; you need a pen or a printer."),
                      {14, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    m_show = makeButton(tr("Show the words now"), ButtonKind::Primary, Icon::Eye);
    m_show->setToolTip(
        tr("Look first whether somebody can see your screen. That they were shown is written to the audit."));
    body->addWidget(buttonRow({m_show}));
    m_problem = new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap});
    m_problem->hide();
    body->addWidget(m_problem);
    body->addStretch(1);
    return page;
}

QWidget* SheetPanel::buildWords()
{
    QVBoxLayout* body = nullptr;
    QWidget* page = stagePage(body);
    body->addWidget(
        new TextLabel(tr("Write the words down in this order or print them. Keep the paper where the PC is not, for "
                         "example at home or in a safe."),
                      {14, QFont::Normal, Tone::Text, TextFlow::Wrap}));
    m_gridPlace = new QVBoxLayout;
    body->addLayout(m_gridPlace);
    m_toCheck = makeButton(tr("I have written them down"), ButtonKind::Primary, Icon::Check);
    m_toCheck->setToolTip(tr("Hides the words and asks for three of them"));
    m_hide = makeButton(tr("Hide"), ButtonKind::Ghost, Icon::EyeOff);
    QPushButton* pdf = makeButton(tr("Save as PDF…"), ButtonKind::Plain, Icon::FileText);
    connect(pdf, &QPushButton::clicked, this, &SheetPanel::askForPdf);
    QList<QPushButton*> acts{m_toCheck, pdf, m_hide};
    if (sheetpaper::canPrint()) {
        QPushButton* print = makeButton(tr("Print…"), ButtonKind::Plain, Icon::Printer);
        connect(print, &QPushButton::clicked, this, [this] {
            sheetpaper::print(
                this, [this] { return m_words; }, m_bridge.info().companyName);
        });
        acts.insert(1, print);
    }
    body->addWidget(buttonRow(acts));
    body->addWidget(new TextLabel(
        tr("They are hidden by themselves after five minutes. Take no photo: phones copy photos to other computers."),
        {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    body->addStretch(1);
    return page;
}

QWidget* SheetPanel::buildCheck()
{
    QVBoxLayout* body = nullptr;
    QWidget* page = stagePage(body);
    body->addWidget(new TextLabel(tr("Now from the sheet: type these three words."),
                                  {14, QFont::DemiBold, Tone::Text, TextFlow::Wrap}));
    for (int i = 0; i < Asked; ++i) {
        QLineEdit* edit = makeLineEdit();
        edit->setMaximumWidth(scaled(280));
        edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        m_answers << edit;
        m_fields << new FormField(tr("Word"), edit, {});
        body->addWidget(m_fields.last());
        connect(edit, &QLineEdit::returnPressed, this, &SheetPanel::confirm);
    }
    m_wrong = new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap});
    body->addWidget(m_wrong);
    m_wrong->hide();
    m_confirm = makeButton(tr("The sheet is kept"), ButtonKind::Primary, Icon::ShieldCheck);
    m_again = makeButton(tr("Show the words again"), ButtonKind::Plain, Icon::Eye);
    body->addWidget(buttonRow({m_confirm, m_again}));
    body->addStretch(1);
    return page;
}

int SheetPanel::stage() const { return m_stack->currentIndex(); }

QString SheetPanel::problem() const
{
    return stage() == Check        ? (m_wrong->isHidden() ? QString() : m_wrong->text())
           : m_problem->isHidden() ? QString()
                                   : m_problem->text();
}

void SheetPanel::setKept(bool kept)
{
    m_kept = kept;
    m_state->setText(kept ? tr("The recovery sheet is kept. Show the words only to write a second sheet.")
                          : tr("The recovery sheet has not been kept yet."));
    m_state->setTone(kept ? Tone::Ok : Tone::Wait);
}

void SheetPanel::ask()
{
    m_show->setEnabled(false);
    m_problem->hide();
    m_bridge.whenDone(m_bridge.console().recovery().recoveryWords(), this, [this](const Result<QStringList>& words) {
        m_show->setEnabled(true);
        if (!isVisible())
            return;  // gone elsewhere meanwhile: nothing is shown behind one's back
        if (words)
            return showWords(*words);
        hideWords();
        m_problem->setText(errorSentence(words.error()));
        m_problem->show();
    });
}

void SheetPanel::showWords(const QStringList& words)
{
    dropWords();
    m_words = words;
    m_grid = new QWidget;
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const int rows = (int(words.size()) + Columns - 1) / Columns;
    for (int i = 0; i < words.size(); ++i)
        grid->addWidget(new WordCell(i + 1, words.at(i)), i % rows, i / rows);
    m_gridPlace->addWidget(m_grid);
    m_stack->setCurrentIndex(Words);
    m_toCheck->setFocus(Qt::OtherFocusReason);
    m_patience.start();
}

void SheetPanel::dropWords()
{
    m_patience.stop();
    m_words.clear();
    delete std::exchange(m_grid, nullptr);
    for (QLineEdit* edit : std::as_const(m_answers))
        edit->clear();
}

void SheetPanel::hideWords()
{
    const bool hadFocus = stage() != About && isAncestorOf(QApplication::focusWidget());
    dropWords();
    m_wrong->hide();
    m_stack->setCurrentIndex(About);
    if (hadFocus)
        m_show->setFocus(Qt::OtherFocusReason);
}

void SheetPanel::beginCheck()
{
    dropWords();
    m_positions.clear();
    while (m_positions.size() < Asked) {
        const int position = 1 + QRandomGenerator::global()->bounded(backuptext::WordCount);
        if (!m_positions.contains(position))
            m_positions << position;
    }
    std::sort(m_positions.begin(), m_positions.end());
    for (int i = 0; i < Asked; ++i)
        m_fields[i]->setLabel(tr("Word %1").arg(m_positions[i]));
    m_wrong->hide();
    m_stack->setCurrentIndex(Check);
    m_answers.first()->setFocus(Qt::OtherFocusReason);
}

void SheetPanel::confirm()
{
    QList<SheetAnswer> answers;
    for (int i = 0; i < Asked; ++i) {
        const QString word = m_answers[i]->text().trimmed().toLower();
        if (word.isEmpty()) {
            m_answers[i]->setFocus(Qt::OtherFocusReason);
            return;
        }
        answers << SheetAnswer{m_positions[i], word};
    }
    m_confirm->setEnabled(false);
    m_bridge.whenDone(m_bridge.console().recovery().confirmSheet(answers), this, [this](const Result<>& done) {
        m_confirm->setEnabled(true);
        if (!done) {
            m_wrong->setText(errorSentence(done.error()));
            m_wrong->show();
            return;
        }
        setKept(true);
        hideWords();
        m_toasts.show(ToastKind::Done, tr("The recovery sheet is kept. With it your backups can be read on any PC."));
        Q_EMIT kept();
    });
}

void SheetPanel::askForPdf()
{
    auto* dialog = new QFileDialog(this, tr("Save the recovery sheet"), QDir::homePath(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("frontdesk-recovery-sheet.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetPanel::savePdf);
    dialog->open();
}

void SheetPanel::savePdf(const QString& path)
{
    if (m_words.isEmpty())
        return;
    const Result<> saved = sheetpaper::savePdf(path, m_words, m_bridge.info().companyName);
    if (saved)
        m_toasts.show(ToastKind::Done,
                      tr("Saved: %1. Print it and remove the file from this PC.").arg(QDir::toNativeSeparators(path)));
    else
        m_toasts.show(ToastKind::Problem, errorSentence(saved.error()));
}

void SheetPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (stage() != About)
        hideWords();
}

}  // namespace frontdesk
