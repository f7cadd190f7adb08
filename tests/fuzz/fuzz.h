// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstddef>
#include <cstdint>

namespace frontdesk::fuzz {

/// The signature of libFuzzer: 0 = fine; a broken promise ends in fail(). Never depends on anything but the bytes, so
/// that a kept input says the same every time.
using TargetFunction = int (*)(const std::uint8_t* data, std::size_t size);

struct Target {
    const char* name;  ///< also the folder of its corpus
    TargetFunction run;
    const char* tokens;  ///< words of its language, separated by one 0x1f
    qsizetype maxBytes;  ///< longer inputs are cut
};

/// The one list of targets (targets.cpp).
[[nodiscard]] const QList<Target>& targets();

/// Says what was broken and ends the program; the driver's signal handler keeps the input.
[[noreturn]] void fail(const char* what, const char* file, int line);
/// A fact about the outcome (which refusal, how many parts): inputs that show a new one are mutated further. A poor
/// man's coverage for compilers without one; libFuzzer ignores it.
void feature(std::uint64_t fact);
void feature(QByteArrayView fact);
/// FNV-1a.
[[nodiscard]] std::uint64_t hashOf(QByteArrayView bytes);

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

#define FUZZ_CHECK(condition, what)                                                                                    \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            ::frontdesk::fuzz::fail(what, __FILE__, __LINE__);                                                         \
    } while (false)

int fuzzHttp(const std::uint8_t* data, std::size_t size);
int fuzzUrl(const std::uint8_t* data, std::size_t size);
int fuzzChatFrame(const std::uint8_t* data, std::size_t size);
int fuzzWebSocket(const std::uint8_t* data, std::size_t size);
int fuzzJson(const std::uint8_t* data, std::size_t size);
int fuzzMultipart(const std::uint8_t* data, std::size_t size);
int fuzzSettingsYaml(const std::uint8_t* data, std::size_t size);
int fuzzAgentYaml(const std::uint8_t* data, std::size_t size);
int fuzzBusinessYaml(const std::uint8_t* data, std::size_t size);
int fuzzEnv(const std::uint8_t* data, std::size_t size);
int fuzzToken(const std::uint8_t* data, std::size_t size);
int fuzzCtl(const std::uint8_t* data, std::size_t size);
int fuzzSearch(const std::uint8_t* data, std::size_t size);
int fuzzMedia(const std::uint8_t* data, std::size_t size);
int fuzzBackup(const std::uint8_t* data, std::size_t size);
int fuzzTwilio(const std::uint8_t* data, std::size_t size);
int fuzzLlm(const std::uint8_t* data, std::size_t size);
int fuzzGuards(const std::uint8_t* data, std::size_t size);

}  // namespace frontdesk::fuzz
