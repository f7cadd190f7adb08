// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focushand.h"

#include <QFocusEvent>
#include <QWidget>

namespace frontdesk {
namespace {

class FocusHand final : public QObject {
public:
    FocusHand(QWidget* page, QWidget* target) : QObject(page), m_target(target) { page->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_target->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_target;
};

}  // namespace

void handFocusTo(QWidget* page, QWidget* target) { new FocusHand(page, target); }

}  // namespace frontdesk
