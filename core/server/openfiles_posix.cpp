// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/openfiles.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>

namespace frontdesk {

qint64 raiseOpenFileLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return -1;
    if (limit.rlim_cur < limit.rlim_max) {
        rlimit wanted = limit;
        wanted.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &wanted) == 0)
            limit = wanted;
    }
    return limit.rlim_cur == RLIM_INFINITY ? -1 : qint64(limit.rlim_cur);
}

}  // namespace frontdesk
#endif
