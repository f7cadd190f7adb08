// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

class QHBoxLayout;

namespace frontdesk {

class TextLabel;

/// A line above the settings that says what waits or went wrong, with up to two acts.
class SettingsBanner final : public QWidget {
    Q_OBJECT

public:
    enum class Kind : quint8 { Waits, Wrong };

    /// Without an icon the kind has its own.
    explicit SettingsBanner(Kind kind, Icon icon = Icon::None, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    QPushButton* addAct(const QString& text, Icon icon);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    TextLabel* m_title;
    TextLabel* m_text;
    QHBoxLayout* m_line;
};

}  // namespace frontdesk
