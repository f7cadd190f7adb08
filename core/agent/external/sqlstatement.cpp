// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/sqlstatement.h"

#include <QSet>

namespace frontdesk::external {
namespace {

Error refusal(const QString& text) { return Error{ErrorCode::InvalidInput, text, {}}; }

bool isWordStart(QChar c) { return c.isLetter() || c == u'_'; }
bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'$'; }

/// Words that only stand in statements which change, copy out or lock something, and functions that reach beyond the
/// tables. Column names like these need quotes.
constexpr const char* RefusedWords[] = {
    "insert",
    "update",
    "delete",
    "merge",
    "upsert",
    "create",
    "alter",
    "drop",
    "truncate",
    "attach",
    "detach",
    "pragma",
    "vacuum",
    "reindex",
    "grant",
    "revoke",
    "copy",
    "call",
    "execute",
    "exec",
    "prepare",
    "deallocate",
    "lock",
    "into",
    "listen",
    "notify",
    "begin",
    "commit",
    "rollback",
    "savepoint",
    "declare",
    "load_extension",
    "readfile",
    "writefile",
    "fts3_tokenizer",
    "lo_import",
    "lo_export",
    "lo_unlink",
    "pg_read_file",
    "pg_read_binary_file",
    "pg_ls_dir",
    "pg_sleep",
    "pg_terminate_backend",
    "pg_cancel_backend",
    "pg_reload_conf",
    "dblink",
    "dblink_exec",
    "dblink_connect",
    "set_config",
    "setval",
    "nextval",
    "query_to_xml",
    "xp_cmdshell",
    "openrowset",
    "opendatasource",
    "openquery",
    "sp_executesql",
    "waitfor",
};

const QSet<QString>& refusedWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const char* word : RefusedWords)
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    return words;
}

/// One pass over the text; whatever it does not know well is refused.
class Scanner {
public:
    explicit Scanner(const QString& text) : m_in(text) {}

    Result<SqlStatement> run()
    {
        while (m_problem.isEmpty() && m_at < m_in.size())
            step();
        if (m_problem.isEmpty() && m_depth != 0)
            m_problem = QStringLiteral("a bracket is not closed");
        if (m_problem.isEmpty() && m_first.isEmpty())
            m_problem = QStringLiteral("there is no SELECT");
        if (!m_problem.isEmpty())
            return refusal(m_problem);
        return SqlStatement{m_out.trimmed(), m_names};
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_in.size() ? m_in[i] : QChar(); }

    void step()
    {
        const QChar c = m_in[m_at];
        if (m_ended && !c.isSpace() && !startsComment())
            m_problem = QStringLiteral("only one statement is allowed; remove what follows \";\"");
        else if (startsComment())
            comment();
        else if (c == u'\'' || c == u'"' || c == u'`')
            quoted(c);
        else if (c == u'[')
            bracketed();
        else if (c == u'$' && (at(m_at + 1) == u'$' || isWordStart(at(m_at + 1))))
            m_problem = QStringLiteral("texts in dollar signs are not supported; use single quotes");
        else if (c == u':')
            colon();
        else if (isWordStart(c))
            word();
        else
            sign(c);
    }

    [[nodiscard]] bool startsComment() const
    {
        return (at(m_at) == u'-' && at(m_at + 1) == u'-') || (at(m_at) == u'/' && at(m_at + 1) == u'*');
    }

    void comment()
    {
        const bool line = at(m_at) == u'-';
        const qsizetype end = line ? m_in.indexOf(u'\n', m_at) : m_in.indexOf(QStringLiteral("*/"), m_at + 2);
        if (end < 0 && !line)
            m_problem = QStringLiteral("a comment is not closed");
        // PostgreSQL nests comments, others do not.
        if (!line && end >= 0 && m_in.mid(m_at + 2, end - m_at - 2).contains(QStringLiteral("/*")))
            m_problem = QStringLiteral("a comment stands within a comment; remove it");
        m_at = end < 0 ? m_in.size() : end + (line ? 1 : 2);
        m_out += u' ';
    }

    void quoted(QChar quote)
    {
        const qsizetype start = m_at++;
        while (m_at < m_in.size() && (m_in[m_at] != quote || at(m_at + 1) == quote))
            m_at += m_in[m_at] == quote ? 2 : 1;
        if (m_at >= m_in.size()) {
            m_problem = QStringLiteral("a quote is not closed");
            return;
        }
        const QString text = m_in.mid(start, ++m_at - start);
        // Whether a backslash hides the quote after it depends on the database.
        if (text.contains(u'\\') || text.contains(u'?'))
            m_problem = QStringLiteral("\\ and ? may not stand in quotes; give such texts as values");
        m_out += text;
    }

    void bracketed()
    {
        const qsizetype end = m_in.indexOf(u']', m_at);
        const QString inside = m_in.mid(m_at, end < 0 ? -1 : end - m_at);
        if (end < 0 || inside.contains(u'?') || inside.contains(u'\'') || inside.contains(u'"'))
            m_problem = QStringLiteral("a square bracket is not closed");
        m_out += inside + u']';
        m_at = end + 1;
    }

    void colon()
    {
        if (at(m_at + 1) == u':') {  // a cast of PostgreSQL
            m_out += QStringLiteral("::");
            m_at += 2;
            return;
        }
        const qsizetype start = ++m_at;
        while (m_at < m_in.size() && isWordPart(m_in[m_at]))
            ++m_at;
        const QString name = m_in.mid(start, m_at - start);
        if (name.isEmpty() || !isWordStart(name.front()))
            m_problem = QStringLiteral("\":\" must be followed by the name of a value");
        m_names << name;
        m_out += u'?';
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_in.size() && isWordPart(m_in[m_at]))
            ++m_at;
        const QString text = m_in.mid(start, m_at - start);
        const QString lower = text.toLower();
        if (m_first.isEmpty()) {
            m_first = lower;
            if (lower != u"select" && lower != u"with")
                m_problem = u"it must be a SELECT, not " % text.left(40);
        }
        if (m_problem.isEmpty() && refusedWords().contains(lower))
            m_problem = u"\"" % text % u"\" is not allowed: a skill only reads. A column of this name needs quotes";
        if (lower == u"e" && at(m_at) == u'\'')
            m_problem = QStringLiteral("texts that begin with E' are not supported");
        m_out += text;
    }

    void sign(QChar c)
    {
        if (c == u';')
            m_ended = true;
        else if (c == u'?' || c == u'@' || c == u'#' || c == u'\\' || c == u'{' || c == u'}')
            m_problem = u"\"" % QString(c) % u"\" is not supported; write values as :name";
        else if (c.unicode() < 0x20 && !c.isSpace())
            m_problem = QStringLiteral("it holds a control character");
        else
            m_out += c;
        m_depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (m_depth < 0)
            m_problem = QStringLiteral("a bracket is closed that was not opened");
        ++m_at;
    }

    const QString& m_in;
    QString m_out, m_first, m_problem;
    QStringList m_names;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_ended = false;
};

}  // namespace

Result<SqlStatement> readStatement(const QString& text) { return Scanner(text).run(); }

}  // namespace frontdesk::external
