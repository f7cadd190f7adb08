// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/inbox/cannedbook.h"

#include <QPointer>

namespace frontdesk {

class CannedPopup;
class DraftEdit;

/// Puts saved replies into a text field: "/" at the start of a word lists them while one types on; open() lists all
/// with a search field. Variables are replaced when a reply is inserted. GUI thread only.
class CannedPicker final : public QObject {
    Q_OBJECT

public:
    CannedPicker(CannedBook& book, DraftEdit* edit, QObject* parent = nullptr);

    void setValues(const CannedValues& values) { m_values = values; }
    /// "/" lists nothing while it is off (notes).
    void setEnabled(bool on);
    void open();
    void close();
    [[nodiscard]] CannedPopup* popup() const;
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void manageWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] CannedPopup* ensurePopup();
    /// Position of the "/" before the cursor, -1 = none.
    [[nodiscard]] int tokenStart() const;
    void follow();
    void refill(const QString& text);
    void insert(const CannedReply& reply);
    [[nodiscard]] bool handleKey(int key);

    CannedBook& m_book;
    DraftEdit* m_edit;
    QPointer<CannedPopup> m_popup;
    CannedValues m_values;
    bool m_enabled = false;
    int m_dismissedAt = -1;  ///< Esc was pressed for the "/" at this place
};

}  // namespace frontdesk
