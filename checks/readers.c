/* What libical reads in a calendar: one line for each event, and how many errors it finds, also by the
   rules of iTIP (RFC 5546). cc readers.c -lical -o readers; ./readers programme.ics */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static void moment(struct icaltimetype time) {
  time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
  printf("%04d-%02d-%02dT%02d:%02d:00Z\t", time.year, time.month, time.day, time.hour, time.minute);
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
  static char text[1 << 22];
  if (!file) return 2;
  text[fread(text, 1, sizeof text - 1, file)] = 0;
  icalcomponent *calendar = icalparser_parse_string(text);
  if (!calendar) return 2;
  icalrestriction_check(calendar);
  printf("errors\t%d\n", icalcomponent_count_errors(calendar));
  for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
       event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    printf("%s\t", icalcomponent_get_uid(event));
    moment(icalcomponent_get_dtstart(event));
    moment(icalcomponent_get_dtend(event));
    printf("%s\t%s\n", icalcomponent_get_summary(event), icalcomponent_get_location(event));
  }
  return 0;
}
