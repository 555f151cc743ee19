package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.board.RemarkId;

/// A vote: 1 agree, 0 pass, -1 disagree.
record Cast(String phone, RemarkId remark, int side) {}
