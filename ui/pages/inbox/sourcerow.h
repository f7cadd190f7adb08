// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"

#include <QWidget>

namespace frontdesk {

class TextLabel;

/// A source of an answer; a click or Enter unfolds the passage.
class SourceRow final : public QWidget {
    Q_OBJECT

public:
    explicit SourceRow(const Citation& source, QWidget* parent = nullptr);

    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const;

private:
    class Head;
    Head* m_head;
    QWidget* m_passage;
};

}  // namespace frontdesk
