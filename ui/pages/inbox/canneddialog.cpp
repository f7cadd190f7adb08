// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/canneddialog.h"

#include "ui/widgets/areadelegate.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr int MaxText = 4000;
constexpr int MaxShortcut = 32;

}  // namespace

CannedDialog::CannedDialog(CannedBook& book, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_list(new QListWidget),
      m_shortcut(new QLineEdit),
      m_title(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_problem(new TextLabel({}, {12, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_add(makeButton(tr("New reply"), ButtonKind::Plain, Icon::Plus)),
      m_delete(makeButton(tr("Delete"), ButtonKind::Plain, Icon::Trash2)),
      m_save(makeButton(tr("Save reply"), ButtonKind::Primary, Icon::Save))
{
    setWindowTitle(tr("Saved replies"));
    resize(scaled(760), scaled(480));
    build();
    connect(&m_book, &CannedBook::changed, this, &CannedDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &CannedDialog::show);
    connect(m_add, &QPushButton::clicked, this, &CannedDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &CannedDialog::save);
    connect(m_delete, &QPushButton::clicked, this, &CannedDialog::remove);
    connect(&m_book, &CannedBook::failed, this, &CannedDialog::say);
    say({});
    fill();
    m_book.refresh();
}

void CannedDialog::build()
{
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setMinimumWidth(scaled(220));
    m_list->setItemDelegate(new AreaDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shortcut->setAccessibleName(tr("Shortcut"));
    m_shortcut->setPlaceholderText(tr("for example: opening-hours"));
    m_shortcut->setMaxLength(MaxShortcut);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(120);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    auto* form = new QVBoxLayout;
    form->setSpacing(6);
    const auto field = [form](const QString& name, QWidget* widget, int stretch = 0) {
        form->addWidget(new TextLabel(name, {12, QFont::Medium, Tone::Muted}));
        form->addWidget(widget, stretch);
    };
    field(tr("Shortcut, typed after “/”"), m_shortcut);
    field(tr("Title"), m_title);
    m_text->setFrameShape(QFrame::NoFrame);
    field(tr("Text"), new OutlinedBox(m_text), 1);
    form->addWidget(new TextLabel(tr("{customer_name}, {agent_name}, {staff_name} and {company_name} are replaced when "
                                     "the reply is inserted."),
                                  {12, QFont::Normal, Tone::Faint, TextFlow::Wrap}));
    form->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Plain);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    form->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(left);
    layout->addLayout(form, 1);
}

void CannedDialog::fill()
{
    const QString keep = m_id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = keep.isEmpty() ? -1 : 0;
    for (const CannedReply& reply : m_book.all()) {
        m_list->addItem(tr("%1 (/%2)", "title, shortcut").arg(reply.title, reply.shortcut));
        if (reply.id == keep)
            row = m_list->count() - 1;
    }
    if (m_list->count() == 0 || row < 0) {
        // Somebody is in the middle of a new one: the form stays as it is.
        if (m_text->toPlainText().isEmpty() && m_shortcut->text().isEmpty() && m_list->count() > 0)
            row = 0;
        else {
            m_delete->setEnabled(false);
            return;
        }
    }
    m_list->setCurrentRow(row);
    show(row);
}

void CannedDialog::show(int row)
{
    if (row < 0 || row >= m_book.all().size())
        return;
    const CannedReply& reply = m_book.all().at(row);
    m_id = reply.id;
    m_shortcut->setText(reply.shortcut);
    m_title->setText(reply.title);
    m_text->setPlainText(reply.text);
    m_delete->setEnabled(true);
    say({});
}

void CannedDialog::startNew()
{
    m_id.clear();
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
    m_shortcut->clear();
    m_title->clear();
    m_text->clear();
    m_delete->setEnabled(false);
    say({});
    m_shortcut->setFocus();
}

QString CannedDialog::check() const
{
    static const QRegularExpression allowed(QStringLiteral("^[\\p{L}\\p{N}_-]{1,32}$"));
    if (!allowed.match(m_shortcut->text().trimmed()).hasMatch())
        return tr("The shortcut needs 1 to 32 letters, digits, “-” or “_”, without spaces.");
    if (m_title->text().trimmed().isEmpty())
        return tr("Give the reply a title, so that you find it again.");
    const qsizetype length = m_text->toPlainText().trimmed().size();
    if (length == 0)
        return tr("The reply has no text yet.");
    if (length > MaxText)
        return tr("The text is too long: %1 of at most %2 characters.").arg(length).arg(MaxText);
    return {};
}

void CannedDialog::save()
{
    const QString wrong = check();
    say(wrong);
    if (!wrong.isEmpty())
        return;
    const CannedReply reply{m_id, m_shortcut->text().trimmed(), m_title->text().trimmed(),
                            m_text->toPlainText().trimmed()};
    m_book.save(reply, [self = QPointer<CannedDialog>(this)](const QString& problem, const CannedReply& saved) {
        if (!self)
            return;
        self->say(problem);
        if (problem.isEmpty())
            self->m_id = saved.id;
    });
}

void CannedDialog::remove()
{
    if (m_id.isEmpty())
        return;
    m_book.remove(m_id, [self = QPointer<CannedDialog>(this)](const QString& problem) {
        if (!self)
            return;
        self->say(problem);
        if (!problem.isEmpty())
            return;
        // The form keeps the text: a slip is mended with one click.
        self->m_id.clear();
        self->m_delete->setEnabled(false);
        self->say(tr("Deleted. “Save reply” brings it back."));
    });
}

void CannedDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString CannedDialog::problem() const { return m_problem->text(); }

}  // namespace frontdesk
