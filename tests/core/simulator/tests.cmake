# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/simulator/chatframestest DEPS Frontdesk::simulator)
frontdesk_add_test(core/simulator/faketwiliotest DEPS Frontdesk::simulator TIMEOUT 60)
frontdesk_add_test(core/simulator/twilioroundtriptest DEPS Frontdesk::simulator TIMEOUT 60 ROWS "P5")
