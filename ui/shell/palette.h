// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/shell/palettesearch.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace frontdesk {

class CoreBridge;
class Preferences;
class TextLabel;

/// The palette (Ctrl+K) over the window: pages, commands, customers and what was written, found by words. Arrows
/// choose, Enter does it, Esc or a click beside it closes and gives the focus back. Deletes itself when it closes.
class Palette final : public QWidget {
    Q_OBJECT

public:
    /// `entries` are the pages and commands; conversations come from the console while the user types.
    Palette(CoreBridge& bridge, Preferences& preferences, QList<PaletteEntry> entries, QWidget* window);

    void begin();
    void finish();
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void conversationChosen(frontdesk::ConversationId id, frontdesk::MessageId message);
    /// Nothing was found and the user wants to see everything.
    void allWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void place();
    void onEdited();
    void askConsole();
    void show(const QList<PaletteEntry>& entries);
    void addHeader(PaletteSection section);
    void addEntry(const PaletteEntry& entry);
    void step(int step);
    void run(int row);
    [[nodiscard]] bool onKey(int key);
    [[nodiscard]] PaletteEntry fromHit(const ConsoleSearchHit& hit);

    CoreBridge& m_bridge;
    Preferences& m_preferences;
    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_hits;
    QList<PaletteEntry> m_shown;
    QPointer<QWidget> m_before;
    QTimer m_pause;
    QString m_asked;
    bool m_waiting = false;  ///< the console has not answered yet
    QWidget* m_box;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

}  // namespace frontdesk
