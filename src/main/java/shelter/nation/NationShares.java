package shelter.nation;

/**
 * How often each answer is given in a year, as published for 2019 to 2021; what is not published of
 * a year is as in the others. Weights are of each answer in turn, the last one of no answer.
 *
 * @param repeated yes, no, not known: residents who were abused more than once
 * @param womenBefore none, resident, day user, phone, resident and phone: women's earlier contact
 * @param menBefore the same of men
 * @param background born abroad, parents born abroad, Norwegian, one parent abroad, not known
 * @param animals none, pet, service animal
 * @param hesitated yes, no, not known: whoever waited for fear for the animal
 * @param menWithChildren percent of the men living there who had children along
 * @param fathers percent of children with a known perpetrator whose father it was
 * @param childBefore yes, no: children who had lived at a shelter before
 * @param childAgain one earlier stay, more than one
 * @param childFirst the year before, two to four years before, earlier: the child's first stay
 * @param contact yes, no: child stays with contact with the parent who was violent
 * @param byDayBefore of day users: none, day user, phone, resident, and each two, and all three
 */
record NationShares(
    double[] repeated,
    double[] womenBefore,
    double[] menBefore,
    double[] background,
    double[] animals,
    double[] hesitated,
    int menWithChildren,
    int fathers,
    double[] childBefore,
    double[] childAgain,
    double[] childFirst,
    double[] contact,
    double[] byDayBefore) {

  static NationShares of(int year) {
    return switch (year) {
      case 2019 ->
          new NationShares(
              shares(94, 6, 3, 3),
              shares(58, 17, 8, 12, 5, 4),
              shares(77, 4, 7, 11, 1, 4),
              shares(60, 3, 32, 5, 2, 2),
              shares(89.5, 9.5, 1, 4),
              shares(20, 80, 4, 3),
              18,
              83,
              shares(12, 88, 4.2),
              shares(75, 25, 8),
              shares(45, 34, 21, 8),
              shares(33, 67, 9),
              shares(42, 9, 11, 9, 9, 6, 6, 8, 4.2));
      case 2021 ->
          new NationShares(
              shares(95, 5, 3, 3),
              shares(60.9, 16, 8, 11.1, 4, 4),
              shares(74, 8, 7, 9, 2, 4),
              shares(60, 3, 32, 5, 2, 2),
              shares(88, 11, 1, 4),
              shares(22, 78, 4, 3),
              19,
              84,
              // 193 were 15 % of those who answered
              shares(193, 1097, 67),
              shares(80, 20, 8),
              shares(44, 35, 21, 8),
              shares(30, 70, 9),
              shares(40, 10, 11, 10, 9, 6, 6, 8, 4.2));
      default ->
          new NationShares(
              shares(94, 6, 3, 3),
              shares(59.8, 18.2, 7, 10, 5, 4),
              shares(75, 6, 6, 11, 2, 4),
              shares(60, 3, 32, 5, 2, 2),
              shares(90, 9, 1, 4),
              shares(20, 80, 4, 3),
              18,
              84,
              // 216 of the 1200 who answered, and 199 of the 216 told how often
              shares(216, 984, 58),
              shares(145, 54, 17),
              shares(87, 69, 43, 17),
              shares(31, 69, 9),
              shares(38, 10, 12, 10, 9, 6, 7, 8, 4.2));
    };
  }

  private static double[] shares(double... weights) {
    return weights;
  }
}
