// for tests of the server alone
