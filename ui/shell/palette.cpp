// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/models/displaytext.h"
#include "ui/shell/palettedelegate.h"
#include "ui/widgets/basics.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int BoxWidth = 600;
constexpr int BoxHeight = 440;
constexpr int BoxTop = 96;
constexpr int PauseMs = 120;
constexpr int MaxHits = 20;
constexpr double ScrimShare = 0.45;

QString sectionName(PaletteSection section)
{
    switch (section) {
    case PaletteSection::Recent: return Palette::tr("Recently used");
    case PaletteSection::Commands: return Palette::tr("Commands");
    case PaletteSection::Pages: return Palette::tr("Pages");
    case PaletteSection::Customers: return Palette::tr("Customers");
    case PaletteSection::Messages: break;
    }
    return Palette::tr("In conversations");
}

/// The white card.
class Box final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::roundedRect(&painter, rect(), 12, tone(Tone::Surface), tone(Tone::ControlLine));
    }
    void mousePressEvent(QMouseEvent*) override {}
};

}  // namespace

Palette::Palette(CoreBridge& bridge, Preferences& preferences, QList<PaletteEntry> entries, QWidget* window)
    : QWidget(window),
      m_bridge(bridge),
      m_preferences(preferences),
      m_entries(std::move(entries)),
      m_before(QApplication::focusWidget()),
      m_box(new Box(this)),
      m_edit(new QLineEdit),
      m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Search and commands"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Palette::askConsole);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::onEdited);
    connect(m_list, &QListWidget::itemClicked, this, [this] { run(m_list->currentRow()); });
    window->installEventFilter(this);
    m_edit->installEventFilter(this);
}

void Palette::build()
{
    m_edit->setPlaceholderText(tr("Search conversations and customers, or do something…"));
    m_edit->setAccessibleName(tr("Search conversations, customers, pages and commands"));
    m_edit->addAction(themedIcon(Icon::Search, Tone::Faint), QLineEdit::LeadingPosition);
    m_edit->setMinimumHeight(scaled(42));
    m_edit->setFont(type(14).font);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Results"));
    auto* layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
}

void Palette::begin()
{
    place();
    onEdited();
    QWidget::show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Palette::finish()
{
    if (m_edit->hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_edit->removeEventFilter(this);
    close();
}

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = qMin(scaled(BoxWidth), width() - 32);
    const int top = qMin(BoxTop, height() / 10);
    m_box->setGeometry((width() - wide) / 2, top, wide, qMin(scaled(BoxHeight), height() - 2 * top));
}

void Palette::onEdited()
{
    const QString words = m_edit->text().trimmed();
    m_hits.clear();
    m_waiting = !words.isEmpty();
    if (words.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    show(rankEntries(m_entries, words, m_preferences.recentCommands()));
}

void Palette::askConsole()
{
    m_asked = m_edit->text().trimmed();
    m_bridge.whenDone(m_bridge.console().search(m_asked, MaxHits), this,
                      [this, words = m_asked](const Result<QList<ConsoleSearchHit>>& hits) {
                          if (words != m_edit->text().trimmed())
                              return;
                          m_waiting = false;
                          m_hits.clear();
                          for (const ConsoleSearchHit& hit : hits ? *hits : QList<ConsoleSearchHit>())
                              m_hits << fromHit(hit);
                          show(rankEntries(m_entries + m_hits, words, m_preferences.recentCommands()));
                      });
}

PaletteEntry Palette::fromHit(const ConsoleSearchHit& hit)
{
    const bool contact = !hit.messageId.isValid();
    PaletteEntry entry;
    entry.section = contact ? PaletteSection::Customers : PaletteSection::Messages;
    entry.title = display::contactName(hit.summary.contactName);
    entry.detail = hit.snippet.isEmpty() ? hit.summary.lastText : hit.snippet;
    entry.keys = display::channelName(hit.summary.conversation.channelId);
    entry.run = [this, id = hit.summary.conversation.id, message = hit.messageId] {
        Q_EMIT conversationChosen(id, message);
    };
    return entry;
}

void Palette::show(const QList<PaletteEntry>& entries)
{
    m_list->clear();
    m_shown = entries;
    int row = 0;
    for (int i = 0; i < entries.size(); ++i) {
        if (i == 0 || entries[i].section != entries[i - 1].section) {
            addHeader(entries[i].section);
            ++row;
        }
        addEntry(entries[i]);
        m_list->item(row++)->setData(PaletteEntryRole, i);
    }
    if (entries.isEmpty() && !m_waiting) {
        auto* none = new QListWidgetItem(
            tr("Nothing found for “%1”. Try fewer or other words.").arg(m_edit->text().trimmed()), m_list);
        none->setFlags(Qt::NoItemFlags);
        PaletteEntry all;
        all.icon = Icon::Inbox;
        all.title = tr("Show all conversations");
        all.run = [this] { Q_EMIT allWanted(); };
        m_shown = {all};
        addEntry(all);
        m_list->item(1)->setData(PaletteEntryRole, 0);
    }
    m_list->setCurrentRow(-1);
    step(1);
    m_list->scrollToTop();
}

void Palette::addHeader(PaletteSection section)
{
    auto* item = new QListWidgetItem(sectionName(section), m_list);
    item->setFlags(Qt::NoItemFlags);
}

void Palette::addEntry(const PaletteEntry& entry)
{
    auto* item = new QListWidgetItem(entry.title, m_list);
    item->setData(PaletteIconRole, int(entry.icon));
    item->setData(PaletteDetailRole,
                  entry.section == PaletteSection::Customers || entry.section == PaletteSection::Messages ? entry.detail
                                                                                                          : QString());
    item->setData(PaletteKeysRole, entry.keys);
    QStringList spoken = {entry.title, entry.detail, entry.keys};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
}

void Palette::step(int step)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        if (m_list->item(row)->flags() != Qt::NoItemFlags) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void Palette::run(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    const QVariant index = item ? item->data(PaletteEntryRole) : QVariant();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_shown[index.toInt()];
    if (!entry.id.isEmpty())
        m_preferences.addRecentCommand(entry.id);
    // First the focus goes back: the act may move it on.
    finish();
    entry.run();
}

bool Palette::onKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: finish(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 6; ++i)
            step(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentRow()); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;  // nowhere to go: the list follows the field
    default: return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    } else if (watched == m_edit) {
        const bool escape = event->type() == QEvent::ShortcutOverride
                            && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
                QTimer::singleShot(0, this, &Palette::finish);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor scrim(Qt::black);
    scrim.setAlphaF(float(ScrimShare));
    painter.fillRect(rect(), scrim);
}

void Palette::mousePressEvent(QMouseEvent*) { finish(); }

}  // namespace frontdesk
