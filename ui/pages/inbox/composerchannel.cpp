// SPDX-License-Identifier: GPL-3.0-or-later
// What the channel allows in the composer: free text, templates only, or nothing. The rest is in composer.cpp.
#include "ui/pages/inbox/attachmenttray.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/replygate.h"
#include "ui/pages/inbox/templatepicker.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

void Composer::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) == stale)
        return;
    m_gate->picker()->setHeld(stale);
    updateHint();
}

QString Composer::hint() const { return m_hint->text(); }

void Composer::applyGate()
{
    const bool reply = canReply();
    const bool text = !reply || m_gate->allowsText();
    const bool hadFocus = m_edit->hasFocus();
    m_gate->setVisible(reply && m_gate->state() != ReplyGate::State::Open);
    m_edit->setVisible(text);
    m_send->setVisible(text);
    m_attach->setVisible(reply && text);
    const QString& noFiles = m_gate->whyNoFiles();
    m_attach->setEnabled(noFiles.isEmpty());
    m_attach->setToolTip(noFiles.isEmpty() ? tr("Attach files") : noFiles);
    m_attach->setAccessibleDescription(noFiles);
    m_edit->setTakesFiles(reply && noFiles.isEmpty());
    m_canned->setVisible(reply && text);
    if (!text)
        m_tray->hide();
    if (!text && m_asked) {
        m_asked.reset();
        m_question->hide();
    }
    const bool templates = reply && m_gate->state() == ReplyGate::State::TemplatesOnly;
    if (templates && !std::exchange(m_templatesAsked, true)) {
        m_gate->picker()->setLoading();
        Q_EMIT templatesWanted();
    }
    if (hadFocus && !text)
        m_noteTab->setFocus(Qt::OtherFocusReason);
}

}  // namespace frontdesk
