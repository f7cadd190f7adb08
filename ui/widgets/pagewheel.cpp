// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagewheel.h"

#include <QEvent>
#include <QWidget>

namespace frontdesk {
namespace {

class WheelFilter final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();  // so that the parent gets it
        return true;
    }
};

}  // namespace

void leaveWheelToPage(QWidget* editor) { editor->installEventFilter(new WheelFilter(editor)); }

}  // namespace frontdesk
