package dk.tingsted.platform.web;

import org.jspecify.annotations.Nullable;

/// How a page points at others: by address from the server, by relative path from a file.
public interface Links {

    /// From a page that the server serves.
    Links SERVED = new Served();

    /// The address to write in a page.
    ///
    /// @param address absolute within the site, `/kkr-2021/people`
    String to(String address);

    /// The address of something from the build.
    ///
    /// @param name as written in `src/main/styles`, `tingsted.css`
    String asset(String name);

    /// Where the accessibility statement is; null where none is known.
    @Nullable String accessibilityStatement();

    /// Where those who take part find help, in their language; null where none is known.
    @Nullable String help(String language);

    /// Where all conferences are listed; null where there is only one.
    @Nullable String conferences();

    /// Where everything published is searched; null where nobody answers.
    @Nullable String search();

    /// Addresses as they are, assets by their hashed names.
    record Served() implements Links {
        @Override
        public String to(String address) {
            return address;
        }

        @Override
        public String asset(String name) {
            return Assets.url(name);
        }

        @Override
        public String accessibilityStatement() {
            return "/was";
        }

        @Override
        public String help(String language) {
            return language.equals("en") ? "/help?lang=en" : "/help";
        }

        @Override
        public String conferences() {
            return "/";
        }

        @Override
        public String search() {
            return "/search";
        }
    }
}
