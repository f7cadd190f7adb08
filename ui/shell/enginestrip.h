// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace frontdesk {

class TextLabel;

/// The amber line under the top bar while the engine does not answer. Pushes the content down, never covers it.
class EngineStrip final : public QWidget {
    Q_OBJECT

public:
    explicit EngineStrip(QWidget* parent = nullptr);
    void setStatus(bool ready, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
};

}  // namespace frontdesk
