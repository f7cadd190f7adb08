# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/simulator/chatframestest DEPS Frontdesk::simulator)
