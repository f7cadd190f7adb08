// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/childprocess.h"

#include "tests/bench/support/figures.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace frontdesk::bench {
namespace {

std::string environment(const char* name, const char* fallback)
{
    const char* const value = std::getenv(name);
    return value && *value ? value : fallback;
}

[[noreturn]] void become(const std::vector<std::string>& command, int in, int out)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // a bench that is interrupted leaves nothing behind
    dup2(in, 0);
    dup2(out, 1);
    std::vector<char*> arguments;
    for (const std::string& part : command)
        arguments.push_back(const_cast<char*>(part.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments.front(), arguments.data());
    std::perror(arguments.front());
    _exit(127);
}

}  // namespace

std::string buildFolder() { return environment("FRONTDESK_BUILD_DIR", "build/release"); }
std::string sourceFolder() { return environment("FRONTDESK_SOURCE_DIR", "."); }

bool ChildProcess::start(const std::vector<std::string>& command)
{
    signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0)
        return false;
    m_pid = fork();
    if (m_pid == 0)
        become(command, in[0], out[1]);
    close(in[0]);
    close(out[1]);
    m_in = in[1];
    m_out = out[0];
    std::string line;
    const double deadline = seconds() + 60;
    while (readLine(line, deadline)) {
        if (line.rfind("ready ", 0) == 0) {
            m_port = static_cast<quint16>(std::atoi(line.c_str() + 6));
            return true;
        }
        m_greeting.push_back(line);
    }
    std::fprintf(stderr, "%s did not start\n", command.front().c_str());
    return false;
}

bool ChildProcess::readLine(std::string& line, double deadline)
{
    for (;;) {
        if (const std::size_t end = m_buffer.find('\n'); end != std::string::npos) {
            line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            return true;
        }
        pollfd waiting{.fd = m_out, .events = POLLIN, .revents = 0};
        const int ms = static_cast<int>((deadline - seconds()) * 1000);
        std::array<char, 4096> buffer{};
        const ssize_t n = ms > 0 && poll(&waiting, 1, ms) > 0 ? read(m_out, buffer.data(), buffer.size()) : 0;
        if (n <= 0)
            return false;
        m_buffer.append(buffer.data(), static_cast<std::size_t>(n));
    }
}

std::vector<std::string> ChildProcess::ask(const std::string& line)
{
    const std::string bytes = line + '\n';
    std::vector<std::string> answer;
    if (write(m_in, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        return answer;
    std::string got;
    const double deadline = seconds() + 60;
    while (readLine(got, deadline) && got != ".")
        answer.push_back(got);
    return answer;
}

void ChildProcess::stop()
{
    if (m_pid <= 0)
        return;
    close(m_in);
    close(m_out);
    const double begun = seconds();
    int status = 0;
    while (waitpid(m_pid, &status, WNOHANG) == 0) {
        const double waited = seconds() - begun;
        if (waited > 0.5)
            kill(m_pid, waited > 5 ? SIGKILL : SIGTERM);
        usleep(20'000);
    }
    m_pid = 0;
}

ChildProcess::~ChildProcess() { stop(); }

}  // namespace frontdesk::bench
