// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextEdit>

namespace frontdesk {

/// Plain-text field that grows with its text. Ctrl+Enter submits, with enterSends() Enter does (Shift+Enter breaks
/// the line). Tab leaves the field.
class DraftEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit DraftEdit(QWidget* parent = nullptr);

    void setEnterSends(bool on) { m_enterSends = on; }
    /// Shows another draft; the cursor stands at its end.
    void showDocument(QTextDocument* document, const QColor& textColor);
    void setTextTone(const QColor& color);

Q_SIGNALS:
    void submitted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    bool m_enterSends = false;
    QMetaObject::Connection m_sizeWatch;
};

}  // namespace frontdesk
