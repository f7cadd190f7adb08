// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QStringList>
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
    /// Whether pasted and dropped files and pictures are taken (notes have no attachments).
    void setTakesFiles(bool on) { m_takesFiles = on; }
    /// While it is on, Ctrl+Z in an empty field is left to the window ("undo the last act").
    void setActUndo(bool on) { m_actUndo = on; }

Q_SIGNALS:
    void submitted();
    void left();
    void filesGiven(const QStringList& paths);
    void imageGiven(const QImage& image);

protected:
    bool event(QEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    bool m_enterSends = false;
    bool m_takesFiles = false;
    bool m_actUndo = false;
    QMetaObject::Connection m_sizeWatch;
};

}  // namespace frontdesk
