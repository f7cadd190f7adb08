// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/draftbook.h"

#include "ui/bridge/corebridge.h"
#include "ui/theme/theme.h"

#include <QScopedValueRollback>
#include <QTextDocument>

namespace frontdesk {
namespace {

constexpr int IdleMs = 400;

constexpr DraftMode Modes[] = {DraftMode::Reply, DraftMode::Note, DraftMode::Guide};

QString modeKey(DraftMode mode)
{
    switch (mode) {
    case DraftMode::Reply: return QStringLiteral("reply");
    case DraftMode::Note: return QStringLiteral("note");
    case DraftMode::Guide: return QStringLiteral("guide");
    }
    return {};
}

}  // namespace

DraftBook::DraftBook(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(IdleMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &DraftBook::flush);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        for (QTextDocument* document : std::as_const(m_documents))
            document->setDefaultFont(type(14).font);
    });
}

DraftBook::~DraftBook() { flush(); }

QTextDocument* DraftBook::document(DraftKey key)
{
    QTextDocument*& document = m_documents[key];
    if (document)
        return document;
    document = new QTextDocument(this);
    document->setDefaultFont(type(14).font);
    document->setDocumentMargin(4);
    connect(document, &QTextDocument::contentsChanged, this, [this, key] { onEdited(key); });
    load(key);
    return m_documents[key];
}

void DraftBook::load(DraftKey key)
{
    m_bridge.whenDone(m_bridge.console().draft(key.conversation, modeKey(key.mode)), this,
                      [this, key](const Result<QString>& text) {
                          QTextDocument* document = m_documents.value(key);
                          if (!text || text->isEmpty() || !document || !document->isEmpty() || m_dirty.contains(key))
                              return;
                          const QScopedValueRollback filling(m_filling, true);
                          document->setPlainText(*text);
                          Q_EMIT changed(key.conversation);
                      });
}

void DraftBook::restore()
{
    m_bridge.whenDone(m_bridge.console().draftedConversations(), this,
                      [this](const Result<QList<ConversationId>>& ids) {
                          if (!ids)
                              return;
                          for (const ConversationId id : *ids)
                              for (const DraftMode mode : Modes)
                                  (void)document({id, mode});
                      });
}

void DraftBook::onEdited(DraftKey key)
{
    if (m_filling)
        return;
    m_dirty.insert(key);
    m_saveTimer.start();
    Q_EMIT changed(key.conversation);
}

void DraftBook::flush()
{
    m_saveTimer.stop();
    const QSet<DraftKey> dirty = std::exchange(m_dirty, {});
    for (const DraftKey& key : dirty)
        save(key);
}

void DraftBook::save(DraftKey key)
{
    const QString text = m_documents.value(key)->toPlainText();
    m_bridge.whenDone(m_bridge.console().saveDraft(key.conversation, modeKey(key.mode), text), this,
                      [this, key](const Result<>& done) {
                          if (done)
                              Q_EMIT saved(key.conversation);
                          else
                              m_dirty.insert(key);  // tried again with the next change or flush
                      });
}

QString DraftBook::preview(ConversationId id) const
{
    for (const DraftMode mode : Modes) {
        const QTextDocument* document = m_documents.value({id, mode});
        const QString text = document ? document->toPlainText().trimmed() : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

}  // namespace frontdesk
