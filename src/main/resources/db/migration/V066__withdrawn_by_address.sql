-- Who is invited and has withdrawn is looked up by her address.
create index registration_withdrawn on registration (conference, address)
    where standing = 'withdrawn';
