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
    /// What the engine says about itself.
    void setStatus(bool ready, const QString& text);
    /// Whether it answers at all; false wins over what it said.
    void setAnswering(bool answering);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    TextLabel* m_text;
    QString m_said;
    bool m_ready = true;
    bool m_answering = true;
};

}  // namespace frontdesk
