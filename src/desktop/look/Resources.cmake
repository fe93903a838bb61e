# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the list of resources. What a style sheet can only name as a file (check marks, arrows) and the
# application's icon are drawn here in the colours of tokens.h, so that no second file names a colour.
set(florin_resources "${PROJECT_SOURCE_DIR}/resources")
set(florin_drawn "${CMAKE_CURRENT_BINARY_DIR}/drawn")
set(florin_resource_list "${CMAKE_CURRENT_BINARY_DIR}/florin.qrc")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/tokens.h")

# Sets florin_light_<name> and florin_dark_<name>.
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/tokens.h" rows REGEX "ColourToken{Colour::")
foreach(row IN LISTS rows)
  if(row MATCHES "\"([a-z_]+)\", 0x([0-9A-F]+), 0x([0-9A-F]+)")
    set(florin_light_${CMAKE_MATCH_1} "#${CMAKE_MATCH_2}")
    set(florin_dark_${CMAKE_MATCH_1} "#${CMAKE_MATCH_3}")
  endif()
endforeach()

file(GLOB icons CONFIGURE_DEPENDS "${florin_resources}/icons/*.svg")
set(entries "    <file alias=\"style.qss\">${florin_resources}/style.qss</file>\n")
foreach(icon IN LISTS icons)
  get_filename_component(name "${icon}" NAME)
  string(APPEND entries "    <file alias=\"icons/${name}\">${icon}</file>\n")
endforeach()

function(florin_draw source name scheme colour)
  file(READ "${source}" svg)
  string(REPLACE "currentColor" "${florin_${scheme}_${colour}}" svg "${svg}")
  file(CONFIGURE OUTPUT "${florin_drawn}/${scheme}/${name}.svg" CONTENT "${svg}" @ONLY)
endfunction()

foreach(scheme light dark)
  foreach(mark chevron_up=muted chevron_down=muted check=on_accent minus=on_accent dot=accent)
    string(REPLACE "=" ";" mark "${mark}")
    list(GET mark 0 name)
    list(GET mark 1 colour)
    set(source "${florin_resources}/icons/${name}.svg")
    if(name STREQUAL "dot")
      set(source "${florin_resources}/marks/dot.svg")
    endif()
    florin_draw("${source}" ${name} ${scheme} ${colour})
    string(APPEND entries "    <file alias=\"marks/${scheme}/${name}.svg\">${florin_drawn}/${scheme}/${name}.svg</file>\n")
  endforeach()
endforeach()

set(accent "${florin_light_accent}")
set(on_accent "${florin_light_on_accent}")
configure_file("${florin_resources}/florin.svg.in" "${florin_drawn}/florin.svg" @ONLY)
string(APPEND entries "    <file alias=\"florin.svg\">${florin_drawn}/florin.svg</file>\n")
# For packaging to install.
set(FLORIN_APPLICATION_ICON "${florin_drawn}/florin.svg" CACHE INTERNAL "The application's icon, drawn")

file(CONFIGURE OUTPUT "${florin_resource_list}"
  CONTENT "<RCC>\n  <qresource prefix=\"/florin\">\n${entries}  </qresource>\n</RCC>\n" @ONLY)
