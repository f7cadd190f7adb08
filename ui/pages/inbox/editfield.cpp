// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/editfield.h"

#include "ui/theme/paint.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace frontdesk {

EditField::EditField(const QString& name, const QString& placeholder, Check check, QWidget* parent)
    : QWidget(parent),
      m_check(std::move(check)),
      m_edit(new QLineEdit),
      m_problem(new TextLabel({}, {12, QFont::Medium, Tone::Urgent, TextFlow::Wrap}))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->setColumnMinimumWidth(0, 80);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new TextLabel(name, {12, QFont::Normal, Tone::Muted}), 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 2);
    m_problem->hide();
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setToolTip(tr("Click to change, Enter saves"));
    m_edit->setTextMargins(6, 0, 6, 0);
    m_edit->setProperty("kind", QStringLiteral("quiet"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::editingFinished, this, &EditField::commit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

void EditField::setValue(const QString& value)
{
    const bool typing = m_edit->hasFocus() && m_edit->text().simplified() != m_value;
    m_value = value;
    if (!typing && m_problem->isHidden() && m_edit->text() != value) {
        m_edit->setText(value);
        m_edit->setCursorPosition(0);
    }
}

void EditField::startOver(const QString& value)
{
    if (m_edit->text().simplified() != m_value)
        commit();
    setProblem({});
    m_value = value;
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
}

void EditField::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString EditField::problem() const { return m_problem->text(); }

bool EditField::commit()
{
    const QString text = m_edit->text().simplified();
    if (text == m_value) {
        m_edit->setText(text);
        setProblem({});
        return true;
    }
    const QString wrong = m_check(text);
    setProblem(wrong);
    if (!wrong.isEmpty())
        return false;
    m_value = text;
    Q_EMIT saveWanted(text);
    return false;
}

bool EditField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool dirty = m_edit->text() != m_value || !m_problem->isHidden();
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
                        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    // Esc takes the typing back first; only an untouched field lets the window have it.
    if (escape && dirty) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_edit->setText(m_value);
            setProblem({});
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_problem->isHidden())
        paint::roundedRect(&painter, m_edit->geometry().adjusted(-1, -1, 1, 1), 7, {}, tone(Tone::Urgent), 2);
}

QString checkEmail(const QString& text)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+$"));
    if (text.isEmpty() || address.match(text).hasMatch())
        return {};
    return QCoreApplication::translate("EditField", "This is not an e-mail address. It looks like name@example.com.");
}

QString checkPhone(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^\\+?[0-9 ()/.-]{5,25}$"));
    if (text.isEmpty() || number.match(text).hasMatch())
        return {};
    return QCoreApplication::translate("EditField",
                                       "This is not a phone number. Write digits, with + and the country first.");
}

QString checkName(const QString& text)
{
    return text.size() <= 120
               ? QString()
               : QCoreApplication::translate("EditField", "The name is too long (at most 120 characters).");
}

}  // namespace frontdesk
