// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

class QVBoxLayout;

namespace frontdesk {

/// A titled part of a side panel that folds away.
class Section final : public Panel {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    /// Takes the widget; earlier content is deleted.
    void setContent(QWidget* content);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const;
    /// Short text at the end of the title line, empty = none.
    void setSummary(const QString& text);
    /// The title line: folds and unfolds.
    [[nodiscard]] QWidget* header() const;

Q_SIGNALS:
    void toggled(bool expanded);

private:
    class Header;
    Header* m_header;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
};

}  // namespace frontdesk
