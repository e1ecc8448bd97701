/** Puts the studio together: films, the talk about them, whoever answers, and the HTTP side of it all. */
