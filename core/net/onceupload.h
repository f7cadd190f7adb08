// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace frontdesk {

/// The body of a request that must not be sent twice. When a server closes the connection without an answer,
/// QNetworkAccessManager sends the request again by itself, also a POST: it only asks the body's device to go back to
/// its beginning. This one refuses, so that the request fails instead and nothing happens twice at the other end.
class OnceUpload final : public QIODevice {
public:
    explicit OnceUpload(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }
    bool seek(qint64 position) override { return !m_touched && position == 0 && QIODevice::seek(position); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        m_touched = true;
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        if (count <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
    bool m_touched = false;
};

}  // namespace frontdesk
